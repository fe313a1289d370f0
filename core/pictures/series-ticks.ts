import { addDays, daysBetween } from '../record/series/series-days';

/** A day named on the axis; the second line, where there is one, is the year. */
export interface DayTick {
  readonly day: string;
  readonly label: string;
}

/**
 * The days to name on an axis of days, at most so many: single days, weeks, or the first days of
 * months or years.
 */
export function dayTicks(from: string, to: string, most: number): readonly DayTick[] {
  const every = [1, 2, 7, 14].find((step) => daysBetween(from, to) / step < most);
  if (every !== undefined) return withYears(daysEvery(from, to, every), dayAndMonth);
  const months = firstsOfMonths(from, to);
  const quarterly = [1, 2, 3, 6, 12].find((step) => months.length / step <= most);
  if (quarterly !== undefined && quarterly < 12) {
    return withYears(
      months.filter((day) => (monthOf(day) - 1) % quarterly === 0),
      (day) => monthNames[monthOf(day) - 1] ?? '',
    );
  }
  const years = months.filter((day) => monthOf(day) === 1);
  const step = Math.ceil(years.length / most);
  return years
    .filter((_, index) => index % step === 0)
    .map((day) => ({ day, label: day.slice(0, 4) }));
}

function daysEvery(from: string, to: string, step: number): string[] {
  const count = Math.floor(daysBetween(from, to) / step) + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index * step));
}

function firstsOfMonths(from: string, to: string): string[] {
  const firsts: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), monthOf(from)];
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > to) return firsts;
    if (day >= from) firsts.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The year stands under the first tick and under the first of each further year. */
function withYears(days: readonly string[], labelOf: (day: string) => string): DayTick[] {
  return days.map((day, index) => {
    const year = day.slice(0, 4);
    const named = days[index - 1]?.slice(0, 4) !== year;
    return { day, label: named ? `${labelOf(day)}\n${year}` : labelOf(day) };
  });
}

function dayAndMonth(day: string): string {
  return `${Number(day.slice(8))} ${monthNames[monthOf(day) - 1]}`;
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

const monthNames = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June'],
  ...['July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
];
