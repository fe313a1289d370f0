import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { joinsRemit, joinsSources } from './phrase-joints';
import { adverbs, days, determiners, prepositions, pronouns, roles } from './source-words';
import { isBoundary, isRelative, looksLikeVerb } from './word-forms';

/** In tokens; a longer phrase names nobody. */
export const longestPhrase = 24;

/** Where the phrase begins that ends at a token; null where none does. */
export function startOfPhrase(tokens: readonly Token[], last: number): number | null {
  return withoutLead(tokens, farthest(tokens, last), last);
}

/** The first token before which no word can belong to the phrase that ends at one. */
export function farthest(tokens: readonly Token[], last: number): number {
  let first = last + 1;
  while (first > 0 && last - first < longestPhrase && belongs(tokens, first - 1, last)) first -= 1;
  return first;
}

function belongs(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word } = token;
  if (token.kind === 'mark') return belongsAsMark(tokens, at, last);
  if (isBoundary(tokens, at)) return word === 'to' && joinsRemit(tokens, at);
  if (isRelative(token) || pronouns.has(word)) return false;
  if (word === 'and' || word === 'or') return joinsSources(tokens, at);
  if (times.has(word)) return false;
  return !looksLikeVerb(tokens, at);
}

const marksOfPhrases = new Set("'’&/)(-");

const times: ReadonlySet<string> = new Set([
  ...days,
  ...wordsOf('today yesterday tomorrow tonight later earlier'),
]);

function belongsAsMark(tokens: readonly Token[], at: number, last: number): boolean {
  const { text, spaced } = tokens[at] ?? { text: '', spaced: true };
  const next = tokens[at + 1];
  if (marksOfPhrases.has(text)) return true;
  if (text === '.')
    return !spaced && next?.capital === true && roles.has(tokens[at - 1]?.word ?? '');
  if (text !== ',' || next?.capital !== true || tokens[at - 1]?.capital !== true) return false;
  // A comma in a list: "France, Egypt and Jordan".
  for (let ahead = at + 1; ahead <= last && ahead < at + 8; ahead += 1) {
    if (tokens[ahead]?.word === 'and') return true;
  }
  return false;
}

/** Drops what stands before the subject: "In Gaza", "On Sunday the", "and". */
function withoutLead(tokens: readonly Token[], from: number, last: number): number | null {
  let first = from;
  while (first <= last) {
    const word = tokens[first]?.word ?? '';
    if (prepositions.has(word)) {
      const next = afterPreposition(tokens, first, last);
      if (next === null) return null;
      first = next;
    } else if (isMinutes(tokens, first)) first += 1;
    else if (tokens[first]?.kind === 'number' && determiners.has(tokens[first + 1]?.word ?? '')) {
      first += 1;
    } else if (leads.has(word)) first += 1;
    else if (tokens[first]?.kind === 'mark') first += 1;
    else return isSourceLike(tokens, first, last) ? first : null;
  }
  return null;
}

/** The second half of a clock time, as before an entry of a live blog: 11:42. */
function isMinutes(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at - 1];
  return tokens[at]?.kind === 'number' && colon?.text === ':' && !colon.spaced;
}

const leads = wordsOf('and or also meanwhile separately overall later earlier only even');

/** Where the subject begins after a phrase of time or place; null where there is nothing else. */
function afterPreposition(tokens: readonly Token[], at: number, last: number): number | null {
  if (tokens[at]?.word === 'with') return at + 1;
  for (let next = at + 2; next <= last; next += 1) {
    const token = tokens[next];
    if (token === undefined) return null;
    const before = tokens[next - 1];
    if (determiners.has(token.word) && !prepositions.has(before?.word ?? '')) return next;
    if (token.word === 'and') return next + 1;
    if (
      before?.capital === true &&
      !token.capital &&
      token.kind === 'word' &&
      !prepositions.has(token.word)
    ) {
      return next;
    }
    if (days.has(before?.word ?? '')) return next;
  }
  return null;
}

function isSourceLike(tokens: readonly Token[], first: number, last: number): boolean {
  if (nobodies.has(tokens[first]?.word ?? '')) return false;
  for (let at = first; at <= last; at += 1) if (tokens[at]?.kind === 'word') return true;
  return false;
}

const nobodies = new Set(['few', 'no', 'nobody', 'none', 'neither']);

/** The last token before the adverbs and dates that stand between a subject and its verb. */
export function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 10; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    const { word } = token;
    const isDate = token.kind === 'number' && months.has(tokens[at - 1]?.word ?? '');
    if (adverbs.has(word) || days.has(word) || isAdverbByForm(word)) at -= 1;
    else if (isDate) at -= 2;
    else if (token.text === '.' && months.has(tokens[at - 1]?.word ?? '')) at -= 2;
    else if (word === 'on' && at < from) at -= 1;
    else if (spansOfTime.has(word) && isLastOrThis(tokens[at - 1])) at -= 2;
    else return at;
  }
  return at;
}

function isAdverbByForm(word: string): boolean {
  return word.endsWith('ly') && !nounsInLy.has(word) && /^\p{Ll}+$/u.test(word);
}

const nounsInLy = wordsOf('tally family ally assembly rally italy supply reply monopoly');

const spansOfTime = new Set(['week', 'month', 'year']);

function isLastOrThis(token: Token | undefined): boolean {
  return token?.word === 'last' || token?.word === 'this';
}
