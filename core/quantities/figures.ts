import type { ReadNumber } from './number-words';
import { scaleLetters, scales } from './scales';
import { unitOf } from './unit';

const LEADING_FIGURE =
  /^(?<whole>\d{1,3}(?<gap>[,\u00a0\u2009\u202f])\d{3}(?:\k<gap>\d{3})*|\d+)(?:\.(?<part>\d+))?/;

/**
 * Reads a number printed in digits, with the scale after it if there is one: `58,000`, `1.2m`,
 * `1.20 million`, `5 hundred thousand`. Digits are grouped by threes, by one kind of gap: a comma,
 * or a thin or no-break space. Null for a leading zero ("007"), which makes a label, and for a
 * point before three bare digits ("1.234"), which may be a Continental grouping.
 */
export function readFigure(text: string): ReadNumber | null {
  const match = LEADING_FIGURE.exec(text);
  const { whole = '', part = '' } = match?.groups ?? {};
  if (match === null || /^0./.test(whole)) return null;
  const scale = readScale(text.slice(match[0].length));
  if (scale === null) return null;
  if (scale === 1 && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return null;

  const digits = Number(whole.replace(/\D/g, '') + part);
  if (!Number.isSafeInteger(digits * scale)) return null;
  const lastDigit = part === '' ? unitOf(digits) : 1;
  // One multiplication and one division of whole numbers keep 1.1 million at exactly 1,100,000.
  const divisor = 10 ** part.length;
  return { value: (digits * scale) / divisor, unit: (lastDigit * scale) / divisor };
}

function readScale(after: string): number | null {
  if (after === '') return 1;
  const letters = scaleLetters.get(after);
  if (letters !== undefined) return scales.get(letters) ?? null;
  if (!/^[\s-]/.test(after)) return null;

  const [word = '', next, ...rest] = after.split(/[\s-]+/).slice(1);
  const scale = scales.get(word);
  if (scale === undefined || rest.length > 0) return null;
  if (next === undefined) return scale;
  const larger = scales.get(next);
  return word === 'hundred' && larger !== undefined && larger > scale ? scale * larger : null;
}
