import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** Whether nothing but commas and "and" parts two noun phrases. */
export function joinedBy(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last < 2 || first - last > 5) return false;
  for (let at = last + 1; at < first; at += 1) {
    if (!joints.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

const joints = wordsOf(', and or & plus as well along her his their its both aged');
