import { exactly, type Interval, intersect } from '../quantities/interval';
import type { ReadNumber } from '../quantities/number-words';
import type { StatedQuantity } from '../quantities/stated';

/** A quantity as far as rounding is concerned. */
export interface Roundable {
  readonly interval: Interval;
  readonly figure: ReadNumber | null;
  /** The numbers that would be printed as this round figure; null where the words are a bound or a range. */
  readonly reach: Interval | null;
}

/**
 * What a printed figure leaves room for if it is a round one.
 *
 * A figure that stands bare is taken as rounded to no fewer than two significant digits: 230 may stand
 * for 227 and 1,000 for 996, but 100 not for 140. An approximate one reaches as far as its policy says.
 */
export function roundable(
  stated: StatedQuantity,
  interval: Interval,
  figure: ReadNumber | null,
): Roundable {
  return { interval, figure, reach: reachOf(stated, interval, figure) };
}

/** Whether a round figure leaves room for a quantity, though the two may share no number as printed. */
export function leavesRoom(round: Roundable, fine: Roundable): boolean {
  const { reach } = round;
  if (reach === null) return false;
  // Most figures of a long row are far apart, which is cheaper to see than an intersection to make.
  if ((fine.interval.upper ?? Infinity) < (reach.lower ?? -Infinity)) return false;
  if ((fine.interval.lower ?? -Infinity) > (reach.upper ?? Infinity)) return false;
  return intersect(reach, fine.interval) !== null;
}

/** Whether the first prints a finer figure, of which the second may be a rounding. */
export function roundsTo(fine: Roundable, round: Roundable): boolean {
  if (round.reach === null || round.figure === null || fine.figure === null) return false;
  if (round.figure.value === fine.figure.value || round.figure.unit <= fine.figure.unit)
    return false;
  return intersect(round.reach, exactly(fine.figure.value)) !== null;
}

function reachOf(
  stated: StatedQuantity,
  interval: Interval,
  figure: ReadNumber | null,
): Interval | null {
  if (figure === null || figure.value <= 0) return null;
  if (stated.form === 'approximate') return stated.bound === undefined ? interval : null;
  if (stated.form === 'vague' || stated.hedge !== null) return null;
  if (interval.lower !== interval.upper) return null;
  const { value, unit } = figure;
  const half = Math.min(unit, 10 ** (Math.floor(Math.log10(value)) - 1)) / 2;
  return {
    lower: value - half,
    upper: value + half,
    lowerInclusive: true,
    upperInclusive: false,
  };
}
