import { readFigure } from './figures';
import { readFraction } from './fractions';
import { scales } from './scales';
import { readSpelled } from './spelled';
import { unitOf } from './unit';

/** A number as printed: its value, and the value of its last significant digit. */
export interface ReadNumber {
  readonly value: number;
  readonly unit: number;
}

/** Longer words than this are not an amount. Counted in UTF-16 code units. */
export const LONGEST_AMOUNT = 200;

/**
 * Reads words that are one number and nothing else: digits ("58,000", "1.2m"), English words
 * ("one hundred and thirty"), dozens and scores, fractions ("two-thirds"). Null for anything else,
 * for words over 200 code units, and for a number too large to hold exactly.
 *
 * The unit is the value of the last significant digit as written: "58,000" is 1,000, "1.20 million"
 * is 10,000, "twelve" is 1, "two hundred" is 100; "a dozen" is 12, and a fraction's is one part.
 */
export function readNumber(words: string): ReadNumber | null {
  if (words.length > LONGEST_AMOUNT) return null;
  const text = words.trim().toLowerCase();
  const tokens = text.split(/[\s\u2010\u2011-]+/);
  const read = readFigure(text) ?? readCounted(tokens) ?? readFraction(tokens) ?? readWords(tokens);
  return read !== null && read.value <= Number.MAX_SAFE_INTEGER ? read : null;
}

/** "a dozen", "two dozen", "three score". */
function readCounted(tokens: readonly string[]): ReadNumber | null {
  const scale = tokens.at(-1) ?? '';
  const each = scale === 'dozen' || scale === 'score' ? scales.get(scale) : undefined;
  if (each === undefined) return null;
  const head = tokens.slice(0, -1);
  const count = head.length === 1 && head[0] === 'a' ? 1 : readSpelled(head);
  return count === null ? null : { value: count * each, unit: unitOf(count) * each };
}

function readWords(tokens: readonly string[]): ReadNumber | null {
  const value = readSpelled(tokens);
  return value === null ? null : { value, unit: unitOf(value) };
}
