import type { ReadNumber } from './number-words';
import type { StatedQuantity } from './stated';
import { unitOf } from './unit';

/**
 * Whether both state a figure and the figures differ, if at all, only because one is rounded: the
 * finer, rounded half up to the unit of the coarser, gives the coarser. 227 and 230 do; 20 and 130
 * do not. Rounding keeps at least the leading digit, so 996 and 1,000 do, and 5 and 10 do not.
 */
export function differByRoundingOnly(a: StatedQuantity, b: StatedQuantity): boolean {
  const [first, second] = [statedFigure(a), statedFigure(b)];
  if (first === null || second === null) return false;
  if (first.value === second.value) return true;
  if (first.unit === second.unit) return false;
  const [fine, coarse] = first.unit < second.unit ? [first, second] : [second, first];
  if (fine.value <= 0) return false;
  let unit = coarse.unit;
  while (unit > fine.value) unit /= 10;
  // Compared in whole units, since 3 × 0.1 is not 0.3 in floating point.
  return Math.round(fine.value / unit) === Math.round(coarse.value / unit);
}

/**
 * The one number that the words print, and the value of its last significant digit; null where they
 * print none ("dozens") or two ("40 to 50"). Bounded words keep no unit, so theirs comes from the
 * trailing zeros of the figure: 1,100 is taken to be printed to the hundred.
 */
export function statedFigure(stated: StatedQuantity): ReadNumber | null {
  if (stated.form === 'approximate') return { value: stated.value, unit: stated.unit };
  if (stated.form === 'vague') return null;
  const { lower, upper } = stated.interval;
  // A range from 0 has no hedge, and "up to 50" has one: there the 0 is not printed.
  const ceiling = lower === null || (lower === 0 && stated.hedge !== null);
  const value = lower === upper || upper === null ? lower : ceiling ? upper : null;
  return value === null ? null : { value, unit: unitOf(value) };
}
