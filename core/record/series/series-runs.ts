import type { SeriesPoint } from './series';
import { addDays } from './series-days';

/** A point that has a figure. */
export interface Figure {
  readonly day: string;
  readonly value: number;
}

/** Days without a figure, from the first to the last of them. */
export interface Gap {
  readonly from: string;
  readonly to: string;
}

/**
 * Cuts points, in order of days, into runs of days that follow each other and all have a figure.
 *
 * A day whose figure is null and a day that has no point end a run alike.
 */
export function seriesRuns(points: readonly SeriesPoint[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const { day, value } of points) {
    if (value === null) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && addDays(last.day, 1) === day) {
      run.push({ day, value });
    } else {
      runs.push([{ day, value }]);
    }
  }
  return runs;
}

/** The days without a figure from a series' first point to its last. */
export function seriesGaps(points: readonly SeriesPoint[]): readonly Gap[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const gaps: Gap[] = [];
  let next = first.day;
  for (const run of seriesRuns(points)) {
    const [from, to] = [run[0], run.at(-1)];
    if (from === undefined || to === undefined) continue;
    if (next < from.day) gaps.push({ from: next, to: addDays(from.day, -1) });
    next = addDays(to.day, 1);
  }
  return next <= last.day ? [...gaps, { from: next, to: last.day }] : gaps;
}
