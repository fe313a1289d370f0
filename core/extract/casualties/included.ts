import type { Counted } from '../amounts/counted';
import { conjunctions, prepositions } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import { fateAfter } from './fate-after';
import type { SentenceReading } from './finding';
import { joinedBy } from './joined';

/** Whether one of those counted, or the list that it goes on with, is opened by "including". */
export function inIncludedList({ tokens, counted }: SentenceReading, index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const [own, before] = [counted[at], counted[at - 1]];
    if (own === undefined) return false;
    if (isIncluded(tokens, own)) return true;
    if (before === undefined || !joinedBy(tokens, before.last, own.first)) return false;
  }
  return false;
}

const including = wordsOf('including include includes included comprising namely');

/** "including 64 children", "among them two nurses", "of whom 11". */
export function isIncluded(tokens: readonly Token[], own: Counted): boolean {
  const { first, amount } = own;
  const [before, second] = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? ''];
  if (including.has(before) || (before === 'of' && second === 'those')) return true;
  if ((second === 'among' || second === 'of') && (before === 'them' || before === 'whom'))
    return true;
  const third = tokens[first - 3]?.word ?? '';
  if (third === 'among' && second === 'them' && /^(?:were|was|are|is)$/.test(before)) return true;
  if (!isOfThem(tokens, own)) return false;
  const group = tokens[amount.last + 2]?.word ?? '';
  const next = tokens[own.last + 1]?.word ?? '';
  if (group === 'those' && prepositions.has(next)) return false;
  return peopleOf(tokens, own) !== null || endsPart(tokens[own.last + 1]);
}

/** "20 of them", "11 of whom". */
export function isOfThem(tokens: readonly Token[], { ofGroup, amount }: Counted): boolean {
  return ofGroup && /^(?:them|whom|these|those)$/.test(tokens[amount.last + 2]?.word ?? '');
}

/** How badly some of the injured are: "several critically". */
export const conditions = wordsOf(
  'critically seriously severely badly gravely fatally slightly lightly',
);

/** Whether nothing more is said of "20 of them" than what is said of all. */
function endsPart(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'mark' || conditions.has(next.word)) return true;
  const { word } = next;
  return word === 'and' || prepositions.has(word);
}

/** "219 of them minors", "64 of them were children": who the part are. */
export function peopleOf(
  tokens: readonly Token[],
  { last, ofGroup, kind }: Counted,
): { readonly words: string; readonly last: number } | null {
  if (!ofGroup && kind !== 'none') return null;
  let at = last + 1;
  while (/^(?:were|are|was|is|being|also|all|both|just)$/.test(tokens[at]?.word ?? '')) at += 1;
  const start = at;
  while (tokens[at]?.kind === 'word' && at - start < 4) {
    const word = tokens[at]?.word ?? '';
    if (prepositions.has(word) || conjunctions.has(word) || fateAfter(tokens, at)?.at === at)
      return null;
    if (/(?:s|men|women|children|people)$/.test(word))
      return { words: printed(tokens, start, at), last: at };
    at += 1;
  }
  return null;
}
