import type { SeriesPoint } from './series';
import { addDays } from './series-days';

/** Days shown on each side of a day that is looked at closely. */
const daysBeside = 3;

/**
 * The part of each series around a day (ISO 8601): three days on each side, and further where the
 * nearest figure on a side lies further. A series with no figure there is left out.
 */
export function windowAround<Series extends { readonly points: readonly SeriesPoint[] }>(
  series: readonly Series[],
  day: string,
): readonly Series[] {
  return series.flatMap((own) => {
    const figures = own.points.flatMap((point) => (point.value === null ? [] : [point.day]));
    const from = earlier(
      addDays(day, -daysBeside),
      figures.findLast((other) => other < day),
    );
    const to = later(
      addDays(day, daysBeside),
      figures.find((other) => other > day),
    );
    const points = own.points.filter((point) => point.day >= from && point.day <= to);
    return points.some(({ value }) => value !== null) ? [{ ...own, points }] : [];
  });
}

function earlier(a: string, b: string | undefined): string {
  return b !== undefined && b < a ? b : a;
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
