import { dashes } from '../lexicon/function-words';
import { isNumberWord, numberWords, scaleWords, vagueWords } from '../lexicon/number-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Amount } from './amount';
import { hedgesBefore, trailingHedge } from './hedges-around';
import { isNoCount } from './not-a-count';
import { rememberedQuantity } from './remembered-quantity';

/**
 * Finds the numbers that a sentence states of things that can be counted, in order: in digits and in
 * words, ranges, vague words, with their hedges. What is a number of another kind (an age, a year, a
 * sum of money) is left out. "No" and "a" are not among them: what they count must be known first.
 */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!beginsNumber(tokens, at)) continue;
    const read = readAmount(tokens, at);
    if (read === null) continue;
    for (const amount of read) {
      if (!isNoCount(tokens, amount)) found.push(amount);
    }
    at = Math.max(at, read.at(-1)?.last ?? at);
  }
  return found;
}

function beginsNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number') return true;
  const { word } = token;
  if (!mayBegin(word)) return false;
  if (isNumberWord(word) || isPlusWord(word)) return true;
  if (word === 'half') return tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'dozen';
  if (word === 'a') return startsAfterArticle.has(tokens[at + 1]?.word ?? '');
  return vagueWords.has(word) && !needArticle.has(word);
}

/** Most words begin no number, which their first look-up tells. */
function mayBegin(word: string): boolean {
  return beginnings.has(word) || word.indexOf('-') > 0;
}

const beginnings = new Set([...numberWords, ...vagueWords, 'half', 'a']);
const needArticle = wordsOf('couple few handful');
const startsAfterArticle = wordsOf(
  'hundred thousand million billion dozen couple few handful half quarter',
);

/** "500-plus" is at least 500; other hyphened numbers are adjectives. */
function isPlusWord(word: string): boolean {
  return word.charCodeAt(0) <= 57 && /^\d[\d,]{0,12}-(?:plus|odd)$/.test(word);
}

/** The number that begins at a token, or both of "from 200 to 227"; null where it cannot be read. */
function readAmount(tokens: readonly Token[], at: number): readonly Amount[] | null {
  const change = readChange(tokens, at);
  if (change !== null) return change;
  const between = tokens[at - 1]?.word === 'between';
  const furthest = endOfRun(tokens, at, between);
  const hedges = hedgesBefore(tokens, at);
  for (let last = furthest; last >= at; last -= 1) {
    const number = numberText(tokens, at, last);
    const trailing = last === furthest ? trailingHedge(tokens, last) : null;
    const hedged =
      trailing === null ? null : rememberedQuantity(`${hedges.words} ${number} ${trailing.words}`);
    const stated =
      hedged ?? (hedges.words === '' ? null : rememberedQuantity(`${hedges.words} ${number}`));
    if (stated !== null) {
      const end = hedged !== null && trailing !== null ? trailing.last : last;
      return [{ first: hedges.first, core: at, last: end, stated, superseded: false }];
    }
    const bare = rememberedQuantity(number);
    if (bare !== null) {
      return [{ first: hedges.extra, core: at, last, stated: bare, superseded: false }];
    }
  }
  return null;
}

/** Words of rising and falling: after them neither "from 200 to 227" nor "by 27 to 227" is a range. */
const changes = wordsOf(`
  rose rise rises risen rising climbed climbs climb climbing increased increase increases increasing
  jumped jumps jump grew grown up revised revises raised raising went gone fell dropped down lowered
  updated surged soared changed moved`);

function readChange(tokens: readonly Token[], at: number): readonly Amount[] | null {
  const word = tokens[at - 1]?.word;
  if (word !== 'from' && word !== 'by') return null;
  const near = tokens.slice(Math.max(0, at - 10), at - 1);
  if (!near.some(({ word }) => changes.has(word))) return null;
  const before = plainNumber(tokens, at);
  if (before === null) return null;
  let to = before.last + 1;
  while (to < before.last + 6 && tokens[to] !== undefined && tokens[to]?.word !== 'to') to += 1;
  if (word === 'by' && !beginsNumber(tokens, to + 1)) return null;
  return tokens[to]?.word === 'to' ? [{ ...before, superseded: true }] : null;
}

function plainNumber(tokens: readonly Token[], at: number): Amount | null {
  const furthest = endOfRun(tokens, at, false, false);
  for (let last = furthest; last >= at; last -= 1) {
    const stated = rememberedQuantity(numberText(tokens, at, last));
    if (stated !== null) return { first: at, core: at, last, stated, superseded: false };
  }
  return null;
}

/** A run of number words is no longer than this. */
const longestRun = 12;

/** The last token that may belong to the number. */
function endOfRun(
  tokens: readonly Token[],
  at: number,
  afterBetween: boolean,
  mayRange = true,
): number {
  let last = at;
  let scaled = false;
  let ranged = false;
  while (last - at < longestRun) {
    const token = tokens[last];
    const next = tokens[last + 1];
    const second = tokens[last + 2];
    if (token === undefined || next === undefined) break;
    scaled ||= scaleWords.has(next.word) || next.word === 'half';
    if (scaleWords.has(next.word) || next.word === 'dozens') last += 1;
    else if (isNumberWord(next.word) && token.kind === 'word') last += 1;
    else if (isDigits(next) && token.word === 'several') break;
    else if (next.word === 'a' && (token.word === 'half' || token.word === 'of')) last += 1;
    else if (second === undefined) break;
    else if (next.word === 'half' && token.word === 'a') last += 1;
    else if (next.word === 'quarter' && token.word === 'a') last += 1;
    else if (needArticle.has(next.word) && token.word === 'a') last += 1;
    else if (next.word === 'of' && mayJoinOf(token.word, second.word)) last += 2;
    else if (next.word === 'and' && (afterBetween || isAndedNumber(tokens, last, scaled))) {
      if (afterBetween && !beginsNumber(tokens, last + 2)) break;
      last += 2;
    } else if (mayRange && !ranged && joinsRange(next) && beginsNumber(tokens, last + 2)) {
      ranged = true;
      last += 2;
    } else break;
  }
  return last;
}

function isDigits(token: Token): boolean {
  return token.kind === 'number';
}

/** "tens of thousands", "a couple of dozen", "a quarter of a million". */
function mayJoinOf(word: string, next: string): boolean {
  if (word === 'tens' || word === 'hundreds') return next === 'thousands' || next === 'millions';
  if (word === 'couple' || word === 'handful') return next === 'dozen' || next === 'hundred';
  return word === 'quarter' && next === 'a';
}

/** "one hundred and thirty", "two and a half million": not "12 and 30 others". */
function isAndedNumber(tokens: readonly Token[], last: number, scaled: boolean): boolean {
  const next = tokens[last + 2];
  if (next === undefined) return false;
  if (next.word === 'a') return tokens[last + 3]?.word === 'half';
  return scaled && next.kind === 'word' && isNumberWord(next.word);
}

function joinsRange(token: Token): boolean {
  return token.word === 'to' || token.word === 'or' || token.text === '-' || dashes.has(token.text);
}

/** The words as the reader of quantities takes them: "or" between two numbers is a range. */
function numberText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const words = token.word === 'or' ? 'to' : inGroups(token);
    text += index > first && token.spaced ? ` ${words}` : words;
  }
  const plus = /^(?<figure>\d[\d,]*)-(?<suffix>plus|odd)$/i.exec(text)?.groups;
  if (plus?.suffix?.toLowerCase() === 'plus') return `at least ${plus.figure}`;
  if (plus !== undefined) return `some ${plus.figure}`;
  return tokens[last + 1]?.text === '+' && tokens[last + 1]?.spaced === false
    ? `at least ${text}`
    : text;
}

/** "58 000" with plain spaces, which alone might be two numbers, as the reader of quantities takes it. */
function inGroups({ kind, text }: Token): string {
  return kind === 'number' ? text.replaceAll(' ', ',') : text;
}
