import type { Interval } from '../quantities/interval';
import type { RecordSeries } from '../record/series/series';
import { daysBetween } from '../record/series/series-days';
import { type Figure, type Gap, seriesGaps, seriesRuns } from '../record/series/series-runs';

/** What is drawn of a series. Points are in order of days. */
export type DrawnSeries = Pick<
  RecordSeries,
  'slug' | 'title' | 'unit' | 'source' | 'citedAs' | 'points'
>;

/** An outlet's figure beside the series. */
export interface OutletFigure {
  readonly outlet: string;
  /** Where its words stand. */
  readonly address: string;
  /** ISO 8601 day as of which it holds. */
  readonly asOf: string;
  /** Its words, verbatim. */
  readonly words: string;
  readonly bounds: Interval;
}

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Everything that a picture shows, in days and counts, before it has a size. */
export interface SeriesPicture {
  readonly days: Days;
  /** How many days the picture spans, both ends included. */
  readonly span: number;
  /** The counts at the foot and at the head of the picture. */
  readonly foot: number;
  readonly head: number;
  /** The series by their place in what was given. */
  readonly series: readonly {
    readonly runs: readonly (readonly Figure[])[];
    readonly gaps: readonly Gap[];
  }[];
  /** In order of days. */
  readonly figures: readonly PlacedFigure[];
}

/** An outlet's figure with the part of its interval that the picture has room for. */
export interface PlacedFigure {
  readonly figure: OutletFigure;
  readonly from: number;
  readonly to: number;
  /** False where the interval has no bound on that side and runs off. */
  readonly startsHere: boolean;
  readonly endsHere: boolean;
}

/**
 * Lays out series and outlets' figures over the days that they share. Null where there is neither.
 *
 * The counts start at zero where zero is near, and leave room above for what runs off.
 */
export function seriesPicture(
  series: readonly DrawnSeries[],
  figures: readonly OutletFigure[],
): SeriesPicture | null {
  const days = [
    ...series.flatMap(({ points }) => points.map(({ day }) => day)),
    ...figures.map(({ asOf }) => asOf),
  ].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { foot, head } = range([
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...figures.flatMap(({ bounds }) => [bounds.lower, bounds.upper]),
  ]);
  return {
    days: { from, to },
    span: daysBetween(from, to) + 1,
    foot,
    head,
    series: series.map(({ points }) => ({ runs: seriesRuns(points), gaps: seriesGaps(points) })),
    figures: [...figures].sort(byDay).map((figure) => ({
      figure,
      from: figure.bounds.lower ?? foot,
      to: figure.bounds.upper ?? head,
      startsHere: figure.bounds.lower !== null,
      endsHere: figure.bounds.upper !== null,
    })),
  };
}

function byDay(a: OutletFigure, b: OutletFigure): number {
  return a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf);
}

function range(values: readonly (number | null)[]): { foot: number; head: number } {
  const known = values.filter((value) => value !== null);
  // A long series has more values than a call takes arguments.
  const low = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0);
  const high = known.reduce((a, b) => Math.max(a, b), low);
  const span = high > low ? high - low : Math.max(Math.abs(high) * 0.4, 1);
  return {
    foot: low >= 0 && (low === high || low <= span) ? 0 : low - span * 0.25,
    head: high + span * 0.25,
  };
}
