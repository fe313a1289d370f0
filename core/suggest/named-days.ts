import { isDay } from '../intake/form-fields';
import { addDays } from '../record/series/series-days';

/** A day that words name, and what they say of it. */
export interface NamedDay {
  /** As printed: "Sunday", "10 May". */
  readonly words: string;
  /**
   * `since` a period begins; `by` it a figure holds; it was `said` on it; `on` is all else. `other` is a time
   * that is no day: "in 2014", "last week".
   */
  readonly role: 'on' | 'said' | 'by' | 'since' | 'other';
  /** Whether an ISO 8601 day may be meant, or any from it to a last one. */
  readonly is: (first: string, last?: string) => boolean;
  /** The ISO 8601 day, where the words and the day of publication give it; else null. */
  readonly day: string | null;
}

/**
 * The days that words name, in order, but for those that no calendar has. Weekdays, "today" and days without a
 * year are those on or before the day of publication that lie nearest to it; where that is null, any such day
 * will do.
 */
export function namedDays(words: string, publishedOn: string | null): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of words.matchAll(NAMED)) {
    const groups = match.groups ?? {};
    if (!isInCalendar(groups)) continue;
    const before = words.slice(Math.max(0, match.index - leadRead), match.index);
    const day = dayIn(groups, publishedOn);
    const meets = day === null ? meetsTime(groups) : meetsTimes([[day, day]]);
    const is = (first: string, last = first) => meets(first, last);
    found.push({ words: match[0], role: roleOf(before, groups), is, day });
  }
  return found;
}

/** In days: what lasts longer is not gone through for a day that is named without its year or date. */
const longestLookedThrough = 31;

/** The one day from a first to a last one that is meant; null where none is, or nothing tells which. */
export function dayMeant({ day, is }: NamedDay, first: string, last: string): string | null {
  if (day !== null) return is(first, last) ? day : null;
  if (addDays(first, longestLookedThrough) <= last) return null;
  const days: string[] = [];
  for (let own = first; own <= last; own = addDays(own, 1)) if (is(own)) days.push(own);
  return days.length === 1 ? (days[0] ?? null) : null;
}

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const weekdayNames = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
];

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const COUNTED = '[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|\\d{1,3}';
const NAMED = new RegExp(
  [
    `\\b(?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthA>${MONTH})\\b(?:,? (?<yearA>\\d{4}))?`,
    `\\b(?<monthB>${MONTH}) (?<dayB>\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (?<yearB>\\d{4}))?`,
    `\\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\b`,
    `\\b(?<relative>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]his (?:morning|afternoon|evening))\\b`,
    `\\b(?<other>[Ii]n (?:(?:early|late) )?(?:(?:${MONTH})(?: \\d{4})?|\\d{4})\\b|[Ll]ast (?:week|month|year)` +
      `|(?:${COUNTED}) (?:days?|weeks?|months?|years?) (?:ago|earlier|before)|[Pp]reviously|[Ii]n the past)\\b`,
  ].join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** In UTF-16 code units: how far what leads to a day may stand before it. */
const leadRead = 60;

function roleOf(before: string, groups: Groups) {
  if (groups.other !== undefined) return 'other';
  if (/\bsince(?: [\p{L}’'-]+){0,6} ?$/u.test(before)) return 'since';
  if (/\b(?:by|as of|until)(?: (?:late|early|noon|midday))?(?: on)? $/i.test(before)) return 'by';
  return SAID.test(before) ? 'said' : 'on';
}

const SAID =
  /\b(?:said|says|reported|announced|confirmed|added|told (?:reporters|journalists))(?: (?:in a statement|late|early|on))* $/;

function dayIn(groups: Groups, publishedOn: string | null): string | null {
  const { weekday, relative, other } = groups;
  if (other !== undefined) return null;
  if (weekday !== undefined || relative !== undefined) {
    if (publishedOn === null) return null;
    if (weekday === undefined)
      return relative?.toLowerCase() === 'yesterday' ? addDays(publishedOn, -1) : publishedOn;
    return addDays(publishedOn, -((weekdayOf(publishedOn) - weekdayNumber(weekday) + 7) % 7));
  }
  const monthAndDay = monthAndDayIn(groups);
  const year = groups.yearA ?? groups.yearB ?? yearOf(monthAndDay, publishedOn);
  return year === null ? null : `${year}-${monthAndDay}`;
}

/** A day and a month that go together in some year, and in the year where one is named. */
function isInCalendar(groups: Groups): boolean {
  if (groups.monthA === undefined && groups.monthB === undefined) return true;
  return isDay(`${groups.yearA ?? groups.yearB ?? leapYear}-${monthAndDayIn(groups)}`);
}

const leapYear = 2000;

/** Whether any day from a first to a last one may be meant. */
type Meets = (first: string, last: string) => boolean;

/** Which days may be meant where the words do not give one day. */
function meetsTime(groups: Groups): Meets {
  const { weekday, relative, other } = groups;
  if (other !== undefined) return meetsOther(other);
  if (relative !== undefined) return () => true;
  if (weekday !== undefined) {
    const wanted = weekdayNumber(weekday);
    return (first, last) =>
      week
        .map((days) => addDays(first, days))
        .some((day) => day <= last && weekdayOf(day) === wanted);
  }
  const monthAndDay = monthAndDayIn(groups);
  return (first, last) => meetsTimes(eachYear(monthAndDay, monthAndDay, first, last))(first, last);
}

const week = [0, 1, 2, 3, 4, 5, 6];

function meetsTimes(times: readonly (readonly [from: string, to: string])[]): Meets {
  return (first, last) => times.some(([from, to]) => from <= last && first <= to);
}

/** In so many years is a 29 February, in those around 1900 too. */
const yearsLookedAt = 9;

/** A time of the year in each of the years from one day to another. */
function eachYear(from: string, to: string, first: string, last: string) {
  const [start, end] = [first, last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: Math.min(end - start + 1, yearsLookedAt) }, (_, index) => {
    const year = padded(start + index, 4);
    return [`${year}-${from}`, `${year}-${to}`] as const;
  }).filter(([day]) => isDay(day));
}

function monthAndDayIn(groups: Groups): string {
  const month = (groups.monthA ?? groups.monthB ?? '').toLowerCase();
  return `${padded(monthNames.indexOf(month) + 1)}-${padded(Number(groups.dayA ?? groups.dayB))}`;
}

/** The year of the last such day up to that of publication: the last leap year's for 29 February. */
function yearOf(monthAndDay: string, publishedOn: string | null): string | null {
  if (publishedOn === null) return null;
  const year = Number(publishedOn.slice(0, 4));
  const last = monthAndDay <= publishedOn.slice(5) ? year : year - 1;
  const years = Array.from({ length: yearsLookedAt }, (_, back) => padded(last - back, 4));
  return years.find((own) => isDay(`${own}-${monthAndDay}`)) ?? null;
}

function weekdayNumber(name: string): number {
  return weekdayNames.indexOf(name.toLowerCase());
}

/** "In October 2023" is any of its days; what is only called past is none. */
function meetsOther(words: string): Meets {
  const year = /\d{4}$/.exec(words)?.[0];
  const month = monthNames.findIndex((name) => words.toLowerCase().includes(` ${name}`));
  if (year === undefined && month === -1) return () => false;
  const [from, to] =
    month === -1 ? ['01-01', '12-31'] : [`${padded(month + 1)}-01`, `${padded(month + 1)}-31`];
  return (first, last) => {
    const times =
      year === undefined
        ? eachYear(from, to, first, last)
        : [[`${year}-${from}`, `${year}-${to}`] as const];
    return meetsTimes(times)(first, last);
  };
}

function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
