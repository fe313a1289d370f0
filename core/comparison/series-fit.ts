import { between, exactly, hull, type Interval, intersect, relate } from '../quantities/interval';
import { type RowsAround, rowsAround, type SeriesRow } from '../record/series/rows-around';
import type { RecordSeries } from '../record/series/series';
import { daysBetween } from '../record/series/series-days';
import { leavesRoom, type Roundable } from './rounded';

/** How a claim fits one series, from best to worst; one that cannot tell counts least. */
export const fitKinds = ['same', 'compatible', 'between rows', 'differs', 'open'] as const;

export interface SeriesFit {
  readonly kind: (typeof fitKinds)[number];
  readonly series: RecordSeries;
  readonly around: RowsAround;
  /** The two neighbouring rows that the claim fits between; null for other fits. */
  readonly step: readonly [SeriesRow, SeriesRow] | null;
}

/**
 * Fits a quantity to a series at a day (ISO 8601).
 *
 * The hour at which a day is closed, and the zone it is counted in, are seldom those of a report. So a
 * running total may lie between two neighbouring rows, and one day's figure anywhere up to what two
 * neighbouring days come to; a figure differs only where rows on both sides leave no room for it.
 */
export function fitOf(quantity: Roundable, series: RecordSeries, day: string): SeriesFit {
  const around = rowsAround(series, day);
  const fit = { series, around, step: null };
  const { before, at, after } = around;
  if (at !== null) {
    const figure = exactly(at.value);
    if (relate(quantity.interval, figure) === 'equal') return { ...fit, kind: 'same' };
    if (leavesRoom(quantity, { interval: figure })) return { ...fit, kind: 'compatible' };
  }
  const step = stepsOf(around).find((pair) =>
    intersect(quantity.interval, series.cumulative ? climb(pair) : anyDayOf(pair)),
  );
  const bounded = series.cumulative
    ? before !== null && after !== null
    : at !== null && isNextTo(before, at) && isNextTo(at, after);
  if (step !== undefined && (series.cumulative || bounded)) {
    return { ...fit, kind: 'between rows', step };
  }
  return { ...fit, kind: bounded ? 'differs' : 'open' };
}

/** Pairs of neighbouring rows, the one that begins at the day itself first. */
function stepsOf({ before, at, after }: RowsAround): readonly (readonly [SeriesRow, SeriesRow])[] {
  const pairs =
    at === null
      ? ([[before, after]] as const)
      : ([
          [at, after],
          [before, at],
        ] as const);
  return pairs.flatMap(([from, to]) => (from === null || to === null ? [] : [[from, to] as const]));
}

function climb([from, to]: readonly [SeriesRow, SeriesRow]): Interval {
  return hull([exactly(from.value), exactly(to.value)]);
}

/** Any 24 hours that begin on one of two days hold at most what both come to. */
function anyDayOf([from, to]: readonly [SeriesRow, SeriesRow]): Interval {
  return between(0, from.value + to.value);
}

function isNextTo(earlier: SeriesRow | null, later: SeriesRow | null): boolean {
  return earlier !== null && later !== null && daysBetween(earlier.day, later.day) === 1;
}
