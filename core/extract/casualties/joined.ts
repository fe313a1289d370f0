import { fateAt } from '../lexicon/fates';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** Whether nothing but commas and "and" parts two noun phrases, and what the first is of: "members of the army and". */
export function joinedBy(tokens: readonly Token[], last: number, first: number): boolean {
  const end = pastComplement(tokens, last, first);
  if (first - end < 2 || first - end > 5) return false;
  for (let at = end + 1; at < first; at += 1) {
    if (!joints.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

/** In tokens: "of the Internal Security Forces" and its like are no longer. */
const longestComplement = 6;

/** The last token of "members of the army" where its noun is the one given; that token where nothing follows. */
function pastComplement(tokens: readonly Token[], noun: number, limit: number): number {
  if (tokens[noun + 1]?.word !== 'of') return noun;
  let at = noun + 2;
  while (at < limit && at - noun <= longestComplement) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') return noun;
    if (joints.has(token.word)) return at - 1;
    if (token.kind === 'mark' || fateAt(tokens, at) !== null) return noun;
    at += 1;
  }
  return noun;
}

const joints = wordsOf(', and or & plus as well along her his their its both aged');
