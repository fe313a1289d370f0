import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { longestPhrase } from './phrase-before';
import { joinsRemit, joinsSources } from './phrase-joints';
import {
  adverbs,
  bodies,
  days,
  documents,
  people,
  prepositions,
  pronouns,
  roles,
} from './source-words';
import { isBoundary, isRelative, looksLikeVerb } from './word-forms';

/** The last token of the phrase that begins at one; before its beginning where there is none. */
export function endOfPhrase(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (last + 1 < tokens.length && last - first < longestPhrase) {
    const at = last + 1;
    const token = tokens[at];
    if (token === undefined || !goesOn(tokens, at, first)) break;
    last = at;
  }
  while (last >= first && joints.has(tokens[last]?.word ?? '')) last -= 1;
  while (last >= first && adverbs.has(tokens[last]?.word ?? '') && last > first) last -= 1;
  return last;
}

const marksOfPhrases = new Set("'’&/-");

/** Words that no phrase ends with. */
const joints = wordsOf('and or of for to in at the a an by from with');

function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const { word } = token;
  if (token.kind === 'mark') {
    if (marksOfPhrases.has(token.text)) return true;
    if (token.text === '.')
      return next?.capital === true && !token.spaced && roles.has(before?.word ?? '');
    return false;
  }
  if (token.kind === 'number') return false;
  if (word === 'of' || word === 'for') return at > first;
  if (word === 'to') return joinsRemit(tokens, at);
  if (word === 'at') return at > first && people.has(before?.word ?? '');
  if (word === 'in')
    return (
      at > first && before?.capital === true && bodies.has(before.word) && next?.capital === true
    );
  if (word === 'from' || word === 'by') return documents.has(before?.word ?? '');
  if (word === 'and')
    return at > first && joinsSources(tokens, at) && !startsClause(tokens, at + 1);
  if (isBoundary(tokens, at) || isRelative(token) || pronouns.has(word)) return false;
  if (
    at > first &&
    parts.has(word) &&
    before?.text !== 'Save' &&
    !prepositions.has(before?.word ?? '') &&
    before?.word !== 'and'
  )
    return false;
  if (prepositions.has(word) || days.has(word) || adverbs.has(word)) return false;
  return !looksLikeVerb(tokens, at);
}

/** Words that begin another phrase in the midst of one. */
const parts = wordsOf('the a an his her its their our my your this these those');

/** Whether a clause of its own begins at a token: a few words and then a verb. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind === 'number') return true;
  for (let at = from + 1; at < tokens.length && at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (looksLikeVerb(tokens, at)) return true;
  }
  return false;
}
