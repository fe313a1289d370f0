import { exactly } from '../../quantities/interval';
import type { StatedQuantity } from '../../quantities/stated';
import { fateAt } from '../casualties/fates';
import { measureOfNoun } from '../casualties/toll';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../lexicon/function-words';
import { isNumberWord } from '../lexicon/number-words';
import { notPeople, peopleNouns, personNouns } from '../lexicon/people';
import { speechVerbs } from '../lexicon/speech-verbs';
import { things } from '../lexicon/things';
import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Amount } from './amount';
import { findAmounts } from './find-amounts';

/** What kind of noun an amount counts: `unknown` is a plural that no list has; `none` is no noun. */
export type NounKind = 'people' | 'person' | 'thing' | 'unknown' | 'none';

/** An amount and what it counts. Indexes are of the sentence's tokens, both included. */
export interface Counted {
  readonly amount: Amount;
  readonly first: number;
  /** The last token of the noun phrase, without what qualifies it after its noun. */
  readonly last: number;
  readonly kind: NounKind;
  /** The noun in lower case; null where none stands there. */
  readonly noun: string | null;
  /** The words of the noun phrase without amount and article; null where none stand there. */
  readonly words: string | null;
  /** Whether it counts some of those spoken of: "20 of them", "64 of the dead". */
  readonly ofGroup: boolean;
  /** "20 others", "30 more": people like those spoken of. */
  readonly others: boolean;
}

/** Finds all that a sentence counts, in order, "no one" and "a soldier" included. */
export function findCounted(tokens: readonly Token[]): readonly Counted[] {
  const amounts = findAmounts(tokens);
  const found = amounts.map((amount) => countedBy(tokens, amount));
  const taken = (at: number) => found.some(({ first, last }) => first <= at && at <= last);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (!zeroWords.has(word) && word !== 'a' && word !== 'an') continue;
    if (taken(at)) continue;
    const counted = zeroWords.has(word) ? zeroAt(tokens, at) : singleAt(tokens, at);
    if (counted !== null) found.push(counted);
  }
  return found.sort((a, b) => a.first - b.first);
}

const zeroWords = wordsOf('no nobody none no-one');

const none: StatedQuantity = { form: 'bounded', interval: exactly(0), hedge: null };
const one: StatedQuantity = { form: 'bounded', interval: exactly(1), hedge: null };

function zeroAt(tokens: readonly Token[], at: number): Counted | null {
  const word = tokens[at]?.word;
  const noOne = word === 'no' && tokens[at + 1]?.word === 'one';
  const last = noOne ? at + 1 : at;
  const amount = { first: at, core: at, last, stated: none, superseded: false };
  if (word !== 'no' || noOne) {
    return {
      amount,
      first: at,
      last,
      kind: 'none',
      noun: null,
      words: null,
      ofGroup: false,
      others: false,
    };
  }
  const counted = countedBy(tokens, amount);
  const { noun } = counted;
  return noun === null || (counted.kind === 'unknown' && measureOfNoun(noun) === null)
    ? null
    : counted;
}

/** "a soldier", "an Israeli woman", "a 5-year-old girl": one person. */
function singleAt(tokens: readonly Token[], at: number): Counted | null {
  const single = tokens[at + 1]?.word === 'single';
  const last = single ? at + 1 : at;
  const amount = { first: at, core: at, last, stated: one, superseded: false };
  const counted = countedBy(tokens, amount, true);
  return counted.kind === 'person' ? counted : null;
}

/** A noun stands no further from its amount than this. */
const longestPhrase = 7;

function countedBy(tokens: readonly Token[], amount: Amount, single = false): Counted {
  const base = { amount, first: amount.first, ofGroup: false, others: false };
  let at = amount.last + 1;
  const others = (word: string | undefined) =>
    word === 'others' || word === 'other' || word === 'more';
  let more = false;
  while (others(tokens[at]?.word) || addedWords.has(tokens[at]?.word ?? '')) {
    more ||= others(tokens[at]?.word);
    at += 1;
    if (tokens[at - 1]?.word === 'others') {
      return {
        ...base,
        last: at - 1,
        kind: 'people',
        noun: 'others',
        words: 'others',
        others: true,
      };
    }
  }
  let ofGroup = false;
  if (tokens[at]?.word === 'of') {
    const next = tokens[at + 1]?.word ?? '';
    if (groupPronouns.has(next)) {
      return { ...base, last: at + 1, kind: 'none', noun: null, words: null, ofGroup: true };
    }
    const definite = definites.has(next) || tokens[at + 2]?.word === "'s";
    ofGroup = definite;
    at += definite ? 2 : 1;
    if (tokens[at]?.word === 'own') at += 1;
    if (tokens[at]?.word === "'s") at += 1;
  }
  const head = findHead(tokens, at, single);
  if (head === null) {
    const last = more ? at - 1 : amount.last;
    return { ...base, last, kind: 'none', noun: null, words: null, others: more };
  }
  const words = phrase(tokens, at, head.last);
  return { ...base, last: head.last, kind: head.kind, noun: head.noun, words, ofGroup };
}

const addedWords = wordsOf('additional further new different');
const groupPronouns = wordsOf('them whom those these us which it');
const definites = wordsOf('the their its his her our those these my own');

interface Head {
  readonly last: number;
  readonly noun: string;
  readonly kind: NounKind;
}

/** The noun of the phrase that begins at a token: the last of its words that names what is counted. */
function findHead(tokens: readonly Token[], from: number, single: boolean): Head | null {
  let best: Head | null = null;
  for (let at = from; at < from + longestPhrase; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (token?.text === ',' && joinsAdjectives(tokens, at)) continue;
      break;
    }
    if (endsPhrase(tokens, at, from) && !isModifyingFate(tokens, at)) {
      if (best !== null && token.word === 'and') return coordinated(tokens, at, best) ?? best;
      if (best === null && token.word === 'and' && joinsAdjectives(tokens, at)) continue;
      break;
    }
    if (at > from && best !== null && tokens[at]?.newLine && tokens[at]?.capital) break;
    const kind = kindOf(token.word, single);
    if (kind !== null && !(kind === 'unknown' && best !== null)) {
      if (best !== null && !mayFollow(best, kind)) break;
      best = { last: at, noun: token.word, kind };
    } else if (best !== null) break;
  }
  return best;
}

/** "Hamas fighters" goes on from a person to people; "rockets people" does not. */
function mayFollow(best: Head, kind: NounKind): boolean {
  if (kind === 'unknown') return false;
  return best.kind !== 'thing' || kind === 'thing';
}

function kindOf(word: string, single: boolean): NounKind | null {
  if (single)
    return personNouns.has(word) || word === 'person' || word === 'child' ? 'person' : null;
  if (peopleNouns.has(word)) return 'people';
  if (things.has(word) || notPeople.has(word)) return 'thing';
  if (personNouns.has(word)) return 'person';
  return isPlural(word) ? 'unknown' : null;
}

function isPlural(word: string): boolean {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous)$/.test(word)) return false;
  return !notPlural.has(word);
}

const notPlural = wordsOf(
  'hamas gas bus texas paris laws series news united alas perhaps whereas always',
);

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { word } = token;
  if (word === "'s") return false;
  return (
    auxiliaries.has(word) ||
    (adverbs.has(word) && word !== 'all') ||
    prepositions.has(word) ||
    subordinators.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    determiners.has(word) ||
    isNumberWord(word) ||
    (speechVerbs.has(word) && at > from) ||
    (token.capital && months.has(word)) ||
    fateAt(tokens, at) !== null
  );
}

/** "12 wounded soldiers", "30 missing people": the fate stands before the noun. */
function isModifyingFate(tokens: readonly Token[], at: number): boolean {
  const fate = fateAt(tokens, at);
  if (fate === null || fate.last !== at || fate.form === 'finite') return false;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') return false;
    if (peopleNouns.has(token.word) || personNouns.has(token.word)) return true;
    if (endsPhrase(tokens, next, at)) return false;
  }
  return false;
}

/** "Iranian, Afghan and Pakistani migrants": adjectives in a list before their noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.capital !== true || next?.capital !== true) return false;
  if (peopleNouns.has(before.word) || !isNationality(before.word)) return false;
  return isNationality(next.word);
}

function isNationality(word: string): boolean {
  return /(?:an|ese|ish|i|ch)$/.test(word);
}

/** "hospitals and clinics", "soldiers and police officers", "men, women and children". */
function coordinated(tokens: readonly Token[], and: number, first: Head): Head | null {
  const next = tokens[and + 1];
  if (next === undefined || next.kind !== 'word' || endsPhrase(tokens, and + 1, and + 1))
    return null;
  const head = findHead(tokens, and + 1, false);
  if (head === null || head.kind !== first.kind || head.kind === 'unknown') return null;
  return { ...head, noun: first.noun };
}

/** The words between two tokens as printed, without an opening "other" or "new". */
function phrase(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    text += at > first && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
