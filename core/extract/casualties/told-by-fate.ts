import type { Counted } from '../amounts/counted';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
import { adverbs, auxiliaries, prepositions, subordinators } from '../lexicon/function-words';
import { peopleNouns } from '../lexicon/people';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type FateAfter, fateAfter } from './fate-after';
import {
  type Finding,
  findingOf,
  mayBePeople,
  type SentenceReading,
  soundsLikePeople,
} from './finding';
import { peopleAfterBe } from './told-of-group';
import { verbBefore } from './verb-before';

/** "12 people were killed", "12 people, among them three children, have died", "12 dead". */
export function fates(reading: SentenceReading, counted: Counted): Finding | null {
  const { tokens } = reading;
  if (!mayBePeople(counted)) return null;
  const next = fateAfter(tokens, counted.last + 1);
  // "Two of the four wounded have died": the second fate is theirs.
  const later = next?.bare && counted.ofGroup ? fateAfter(tokens, next.last + 1) : null;
  const fate = later !== null && !later.bare ? later : next;
  if (fate !== null && isEscape(tokens, counted, fate)) return null;
  if (fate === null || isSingle(counted, fate) || isOfSome(counted, fate)) return null;
  if (isFateOfSome(tokens, counted, fate.at)) return null;
  if (fate.bare && counted.kind === 'none' && isOfThings(tokens, fate.last + 1)) return null;
  if (fate.bare && fate.form !== 'finite' && isPartOfWhole(reading, counted))
    return partOfWhole(tokens, counted, fate);
  if (counted.article && tokens.slice(counted.last + 1, fate.at).some(isAmong)) return null;
  if (counted.noun !== null && measureOfNoun(counted.noun) === fate.measure && fate.bare)
    return null;
  const verb = verbBefore(tokens, counted.first);
  const completes = verb !== null && verb.completion === 'captive' && fate.measure === 'captive';
  const first = completes ? verb.first : startOfLeaving(tokens, counted.first);
  return findingOf(counted, fate.measure, fate.bare ? 'bare fate' : 'fate', {
    first,
    last: fate.last,
    governor: completes ? verb.first : fate.bare ? first : fate.at,
  });
}

/** "179 patients, 21 of whom died": the 21 did. */
function isFateOfSome(tokens: readonly Token[], { last }: Counted, fate: number): boolean {
  let at = fate - 1;
  while (auxiliaries.has(tokens[at]?.word ?? '') || adverbs.has(tokens[at]?.word ?? '')) at -= 1;
  return at > last && tokens[at]?.word === 'whom' && tokens[at - 1]?.word === 'of';
}

/** "two missing paintings", "twelve dead trees": what is missing or dead is nobody. */
function isOfThings(tokens: readonly Token[], next: number): boolean {
  const { kind, word, capital } = tokens[next] ?? { kind: 'mark', word: '', capital: false };
  if (kind !== 'word' || capital || !/[^su]s$/.test(word)) return false;
  if (fateAt(tokens, next) !== null || noThings.some((words) => words.has(word))) return false;
  if (speechVerbs.has(tokens[next + 1]?.word ?? '')) return false;
  return !soundsLikePeople(word, '') || inSportOrNature.test(word);
}

const noThings = [adverbs, auxiliaries, subordinators, prepositions, peopleNouns, speechVerbs];

/** Plurals that sound like people: those who are injured in sport, and what grows. */
const inSportOrNature =
  /^(?:players|forwards|defenders|midfielders|strikers|bowlers|batters|starters|quarterbacks|trees|bees)$/;

/** "three of the 40 patients died": what is told of some is not told of all. */
function isOfSome({ whole }: Counted, { bare, form }: FateAfter): boolean {
  return whole && (!bare || form === 'finite');
}

/** "one of more than 200 journalists killed": the fate is that of the 200. */
function isPartOfWhole({ counted }: SentenceReading, own: Counted): boolean {
  return own.ofGroup && counted[counted.indexOf(own) + 1]?.whole === true;
}

/** "three of the 12 people killed were children" tells of the three by telling who they were. */
function partOfWhole(tokens: readonly Token[], counted: Counted, fate: FateAfter): Finding | null {
  const people = peopleAfterBe(tokens, fate.last + 1);
  if (people === null) return null;
  const span = { first: counted.first, last: people.last, governor: counted.first };
  return { ...findingOf(counted, fate.measure, 'group', span), population: people.words };
}

/** "a boy was among five people killed": he is one of them. */
function isAmong({ word }: Token): boolean {
  return word === 'among';
}

/** "two gunmen fled the scene": who runs from a deed is not displaced. */
function isEscape(tokens: readonly Token[], { noun }: Counted, fate: FateAfter): boolean {
  if (fate.measure !== 'displaced' || !/^(?:fle|evacuat)/.test(tokens[fate.at]?.word ?? ''))
    return false;
  if (fate.last > fate.at) return false;
  if (doers.has(noun ?? '')) return true;
  const after = tokens.slice(fate.last + 1, fate.last + 5);
  return after.some(({ word }) => deeds.has(word));
}

const doers = wordsOf(
  'gunmen suspects attackers assailants robbers prisoners inmates convicts thieves pilots men bandits militants fighters soldiers',
);
const deeds = wordsOf('scene prison jail car motorcycle motorcycles vehicle foot custody');

/** "a soldier killed in 2014" tells of one who is spoken of, not of how many were killed. */
function isSingle(counted: Counted, fate: FateAfter): boolean {
  return counted.article && fate.bare && fate.form === 'participle';
}

/** "the five missing crew members", "six wounded soldiers". */
export function modifiers({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.kind !== 'people' && counted.kind !== 'unknown') return null;
  for (let at = counted.amount.last + 1; at < counted.last; at += 1) {
    const fate = fateAt(tokens, at);
    if (fate === null) continue;
    const span = { first: counted.first, last: counted.last, governor: counted.first };
    return findingOf(counted, fate.measure, 'modifier', span);
  }
  return null;
}

const leaving = wordsOf('left leaving leaves leave');

function startOfLeaving(tokens: readonly Token[], first: number): number {
  return leaving.has(tokens[first - 1]?.word ?? '') ? first - 1 : first;
}
