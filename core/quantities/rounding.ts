import { exactly, type Interval, intersect } from './interval';
import type { ReadNumber } from './number-words';
import type { StatedQuantity } from './stated';
import { unitOf } from './unit';

/** The one number that words print. */
export interface PrintedFigure extends ReadNumber {
  /** The numbers that the figure may be a rounding of, itself among them. */
  readonly standsFor: Interval;
}

/**
 * The one number that the words print, the value of its last significant digit, and what it may stand
 * for; null where they print none ("dozens") or two ("40 to 50"). Bounded words keep no unit, so
 * theirs comes from the trailing zeros of the figure: 1,100 is taken to be printed to the hundred.
 */
export function statedFigure(stated: StatedQuantity): PrintedFigure | null {
  if (stated.form === 'vague') return null;
  if (stated.form === 'approximate') {
    const { value, unit } = stated;
    return { value, unit, standsFor: within(unit / 2, value) };
  }
  const { lower, upper } = stated.interval;
  // A range from 0 has no hedge, and "up to 50" has one: there the 0 is not printed.
  const ceiling = lower === null || (lower === 0 && stated.hedge !== null);
  const value = lower === upper || upper === null ? lower : ceiling ? upper : null;
  if (value === null) return null;
  return { value, unit: unitOf(value), standsFor: within(slack(value), value) };
}

/** Whether the figures differ, if at all, only because one of them is a rounding of the other. */
export function differByRoundingOnly(a: PrintedFigure, b: PrintedFigure): boolean {
  return a.value === b.value || mayRound(a, b) || mayRound(b, a);
}

/** Whether the first figure is the coarser and may be a rounding of the other. */
export function mayRound(round: PrintedFigure, fine: PrintedFigure): boolean {
  if (round.value === fine.value || round.unit <= fine.unit) return false;
  return intersect(round.standsFor, exactly(fine.value)) !== null;
}

/**
 * All that the words admit if their figures are round ones: `interval`, which is what they were read
 * as, with slack at every figure that they print and include. So "230", "at least 230" and "230 to
 * 300" all admit 227. "More than 230" does not: it sets its figure aside, and all that rounds to it.
 * Approximate words have the reach that the policy gives them, and vague ones print no figure.
 */
export function admittedBy(stated: StatedQuantity, interval: Interval): Interval {
  if (stated.form !== 'bounded') return interval;
  const { lower, upper, lowerInclusive, upperInclusive } = stated.interval;
  const below = lower !== null && lowerInclusive && slack(lower) > 0;
  const above = upper !== null && upperInclusive && slack(upper) > 0;
  return {
    lower: below ? lower - slack(lower) : interval.lower,
    upper: above ? upper + slack(upper) : interval.upper,
    lowerInclusive: below || interval.lowerInclusive,
    upperInclusive: !above && interval.upperInclusive,
  };
}

/**
 * How far from a printed figure the number may lie that was rounded to it. The rule is Recount's own:
 * rounding keeps two significant digits or more, so a figure reaches half a unit of its last
 * significant digit, or of its second digit where that is finer. 230 may stand for 227 and 1,000 for
 * 996, but 100 not for 140 and 1,000 not for 1,400. Zero is never a rounding.
 */
function slack(value: number): number {
  if (value <= 0) return 0;
  const secondDigit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.min(unitOf(value), secondDigit) / 2;
}

/** What rounds to a figure: halves are rounded up. */
function within(reach: number, value: number): Interval {
  if (value <= 0) return exactly(value);
  const [lower, upper] = [value - reach, value + reach];
  return { lower, upper, lowerInclusive: true, upperInclusive: false };
}
