import type { RecordSeries } from './series';
import { daysBetween } from './series-days';

/** One day that a series has a figure for. */
export interface SeriesRow {
  readonly day: string;
  readonly value: number;
}

/** A series' rows on both sides of a day. Null where the series has no figure there. */
export interface RowsAround {
  readonly before: SeriesRow | null;
  readonly at: SeriesRow | null;
  readonly after: SeriesRow | null;
}

/** Finds the row of a day (ISO 8601, in the series' zone) and its neighbours, over days without a figure. */
export function rowsAround({ points }: RecordSeries, day: string): RowsAround {
  let before: SeriesRow | null = null;
  let at: SeriesRow | null = null;
  for (const point of points) {
    if (point.value === null) continue;
    const row = { day: point.day, value: point.value };
    if (point.day < day) before = row;
    else if (point.day === day) at = row;
    else return { before, at, after: row };
  }
  return { before, at, after: null };
}

/** Of the rows around a day, the one that is nearest to it; of two as near, the earlier. */
export function nearestRow({ before, at, after }: RowsAround, day: string): SeriesRow | null {
  if (at !== null || before === null || after === null) return at ?? before ?? after;
  return daysBetween(before.day, day) <= daysBetween(day, after.day) ? before : after;
}
