import { differByRoundingOnly } from '../quantities/rounding';
import { type Claim, ultimateSource } from './claim';

/**
 * Whether two claims put the competing figures of two named sources side by side.
 *
 * True beyond rounding only, and also where open floors overlap: "at least 20" by one source against
 * "at least 130" by another leaves a common value, yet the sources do not agree.
 */
export function isContested(a: Claim, b: Claim): boolean {
  if (!citesDifferentNamedSources(a, b)) return false;
  if (a.reading.kind !== 'quantity' || b.reading.kind !== 'quantity') return false;
  if (a.reading.stated === null || b.reading.stated === null) return false;
  return !differByRoundingOnly(a.reading.stated, b.reading.stated);
}

/** Whether both claims rest on named sources, and not on the same one. */
export function citesDifferentNamedSources(a: Claim, b: Claim): boolean {
  const [left, right] = [ultimateSource(a), ultimateSource(b)];
  return left?.named === true && right?.named === true && left.id !== right.id;
}
