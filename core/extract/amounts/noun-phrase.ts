import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
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
import { pluralOfThing } from '../lexicon/things';
import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** What kind of noun an amount counts: `unknown` is a plural that no list has; `none` is no noun. */
export type NounKind = 'people' | 'person' | 'thing' | 'unknown' | 'none';

/** A noun stands no further from its amount than this. */
export const longestPhrase = 7;

/** The noun of a phrase, by its last token. */
export interface Head {
  readonly last: number;
  readonly noun: string;
  readonly kind: NounKind;
}

/** The noun of the phrase that begins at a token: the last of its words that names what is counted. */
export function findHead(tokens: readonly Token[], from: number, single: boolean): Head | null {
  let best: Head | null = null;
  for (let at = from; at < from + longestPhrase; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (token?.text === ',' && joinsAdjectives(tokens, at)) continue;
      if (best !== null && token?.text === ',' && opensSeries(tokens, at)) {
        return coordinated(tokens, at + 2, best) ?? best;
      }
      break;
    }
    if (endsPhrase(tokens, at, from) && !isModifyingFate(tokens, at)) {
      if (best !== null && token.word === 'and') return coordinated(tokens, at, best) ?? best;
      if (best === null && token.word === 'and' && joinsAdjectives(tokens, at)) continue;
      break;
    }
    if (at > from && best !== null && tokens[at]?.newLine && tokens[at]?.capital) break;
    if (best !== null && measureOfNoun(token.word) !== null && !peopleNouns.has(token.word)) {
      return { last: at, noun: token.word, kind: 'unknown' };
    }
    const kind = kindOf(token.word, single);
    if (kind !== null && !(kind === 'unknown' && best !== null)) {
      if (best !== null && !mayFollow(best, kind)) break;
      best = { last: at, noun: token.word, kind };
    } else if (best !== null && !(isNationality(best.noun) && goesOnToPeople(tokens, at))) break;
  }
  return best;
}

/** "Lebanese army soldiers": a word or two before those who are meant. */
function goesOnToPeople(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || endsPhrase(tokens, next, at)) return false;
    if (peopleNouns.has(token.word)) return true;
  }
  return false;
}

/** "Hamas fighters", "farm workers" go on to the people they name; "women homes" does not. */
function mayFollow(best: Head, kind: NounKind): boolean {
  return kind !== 'unknown' && (best.kind !== 'people' || kind !== 'thing');
}

function kindOf(word: string, single: boolean): NounKind | null {
  if (single) return personNouns.has(word) || parentOf.test(word) ? 'person' : null;
  if (peopleNouns.has(word)) return 'people';
  if (notPeople.has(word) || pluralOfThing(word) !== null) return 'thing';
  if (personNouns.has(word)) return 'person';
  return isPlural(word) ? 'unknown' : null;
}

/** "a father-of-two". */
const parentOf = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)-of-/;

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

/** "men, women and children": of several nouns in a row none has a number of its own. */
function opensSeries(tokens: readonly Token[], comma: number): boolean {
  return peopleNouns.has(tokens[comma + 1]?.word ?? '') && tokens[comma + 2]?.word === 'and';
}

/** "hospitals and clinics", "soldiers and police officers", "men, women and children". */
function coordinated(tokens: readonly Token[], and: number, first: Head): Head | null {
  const next = tokens[and + 1];
  if (next === undefined || next.kind !== 'word' || endsPhrase(tokens, and + 1, and + 1))
    return null;
  const head = findHead(tokens, and + 1, false);
  if (head === null || head.kind !== first.kind) return null;
  return { ...head, noun: first.noun };
}
