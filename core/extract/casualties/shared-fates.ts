import type { Counted } from '../amounts/counted';
import {
  adverbs,
  conjunctions,
  determiners,
  prepositions,
  subordinators,
} from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Finding, listed, type SentenceReading } from './finding';
import { inIncludedList, isIncluded } from './included';
import { joinedBy } from './joined';
import { hasOwnVerb } from './own-verb';
import { speaks } from './speakers';

/** "a soldier and two civilians were killed": what befell the last of a list befell all of it. */
export function shareFates(reading: SentenceReading, found: Map<Counted, Finding>): void {
  const { tokens, counted } = reading;
  for (let at = counted.length - 2; at >= 0; at -= 1) {
    const [own, next] = [counted[at], counted[at + 1]];
    if (own === undefined || next === undefined || found.has(own)) continue;
    const finding = found.get(next);
    if (finding === undefined || own.whole || own.kind === 'thing' || own.kind === 'none') continue;
    if (
      finding.pattern !== 'fate' &&
      finding.pattern !== 'bare fate' &&
      finding.pattern !== 'shared fate'
    )
      continue;
    if (next.ofGroup || !joinedBy(tokens, own.last, next.first) || isIncluded(tokens, next))
      continue;
    if (inIncludedList(reading, at) || !opensSubject(tokens[own.first - 1])) continue;
    found.set(own, listed(own, finding, 'shared fate'));
  }
}

/** In "arrested 120 protesters and 14 officers were hurt" the protesters are another verb's object. */
function opensSubject(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word' || before.capital) return true;
  const { word } = before;
  return openers.some((words) => words.has(word)) || speechVerbs.has(word);
}

const leaving = wordsOf('left leaving leaves leave');
const openers = [leaving, adverbs, conjunctions, determiners, prepositions, subordinators];

/** "killed 12 civilians and three soldiers", "killing a mother and her three children". */
export function shareVerbs(
  { tokens, counted }: SentenceReading,
  found: Map<Counted, Finding>,
): void {
  for (let at = 1; at < counted.length; at += 1) {
    const [before, own] = [counted[at - 1], counted[at]];
    if (before === undefined || own === undefined || found.has(own)) continue;
    const finding = found.get(before);
    if (finding === undefined || own.kind === 'thing' || own.kind === 'none') continue;
    const shares =
      !hasOwnVerb(tokens, own) &&
      sharing.has(finding.pattern) &&
      !(own.article && namesSome(tokens, finding));
    if (!shares || !joinedBy(tokens, before.last, own.first) || speaks(tokens, own)) continue;
    found.set(own, listed(own, finding, 'shared verb'));
  }
}

/** Whether those found are some of a total, of whom one alone is no claim: "Among the dead were". */
function namesSome(tokens: readonly Token[], { pattern }: Finding): boolean {
  return pattern === 'inclusion' || (pattern === 'group subject' && tokens[0]?.word === 'among');
}

/** Patterns whose verb goes on to the next of a list. */
const sharing = new Set([
  'active verb',
  'list',
  'shared verb',
  'captor',
  'group subject',
  'inclusion',
]);
