import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { pluralOfThing, things } from '../lexicon/things';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type FoundCount, foundCount } from './found-count';

/** "damaged at least 18 hospitals and clinics", "40 homes were destroyed", "two schools and a clinic hit". */
export function damage(
  { tokens, counted }: SentenceReading,
  own: Counted,
  before: readonly FoundCount[],
  index: number,
): FoundCount | null {
  const thing = own.noun === null ? null : pluralOfThing(own.noun);
  if (thing === null || !isHit(thing)) return null;
  // Of "18 of the 36 hospitals were hit" only the 18 were; "of the 36 hospitals hit" all.
  if (own.whole && senseAt(tokens, own.last + 1) === null) return null;
  const verb = verbBefore(tokens, own.first);
  if (verb !== null) return foundCount(own, `${thing} ${verb.sense}`, 'damage', verb.at);
  const after = damageAfter(tokens, own.last + 1) ?? sharedAfter(tokens, own, counted[index + 1]);
  if (after !== null) {
    const count = foundCount(own, `${thing} ${after.sense}`, 'damage', after.at);
    return after.shared ? { ...count, last: own.last } : count;
  }
  const last = before.at(-1);
  if (last?.pattern !== 'damage' || !joined(tokens, last.counted.last, own.first)) return null;
  const sense = last.measure.split(' ').at(-1);
  return { ...foundCount(own, `${thing} ${sense}`, 'damage', null), governor: last.governor };
}

/** What was done, by the verbs that say so. */
const senses: ReadonlyMap<string, string> = new Map(
  Object.entries({
    damaged: 'damaged damage damages damaging smashed smashing vandalised vandalized vandalising',
    destroyed: `destroyed destroy destroys destroying levelled leveled levelling leveling levels flattened
      flattens flattening demolished demolishing demolishes razed razing razes gutted gutting burned burnt burning torched
      torching wrecked wrecking collapsed obliterated ruined toppled swallowed crushed`,
    hit: `hit hits hitting struck strike strikes striking shelled shelling bombed bombing targeted targeting
      attacked attacking raided raiding`,
  }).flatMap(([sense, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, sense] as const),
  ),
);

/** What was done by the verb at a token; null where it is no verb of damage. */
function senseAt(tokens: readonly Token[], at: number): string | null {
  return senses.get(tokens[at]?.word ?? '') ?? null;
}

interface Damage {
  readonly sense: string;
  readonly at: number;
  /** Whether the verb is said of others in a list too. */
  readonly shared: boolean;
}

function verbBefore(tokens: readonly Token[], object: number): Damage | null {
  let at = object - 1;
  while (object - at < 3 && particles.has(tokens[at]?.word ?? '')) at -= 1;
  const sense = senseAt(tokens, at);
  return sense === null || auxiliaries.has(tokens[object - 1]?.word ?? '')
    ? null
    : { sense, at, shared: false };
}

const particles = wordsOf('up down out the its their');

/** "… were badly damaged", "… in Gaza destroyed": the verb after what is counted. */
export function damageAfter(tokens: readonly Token[], from: number): Damage | null {
  for (let at = from; at < from + 10; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const sense = senses.get(token.word);
    if (sense !== undefined) return { sense, at, shared: false };
    const { word } = token;
    if (!auxiliaries.has(word) && !adverbs.has(word) && !passing.has(word) && !token.capital)
      return null;
  }
  return null;
}

const passing = wordsOf(
  'in across throughout the completely partially totally partly reported by or more others southern northern eastern western central',
);

/** "two hospitals and eleven schools were damaged": the verb stands after the last of a list. */
function sharedAfter(tokens: readonly Token[], own: Counted, next?: Counted): Damage | null {
  if (next === undefined || !joined(tokens, own.last, next.first)) return null;
  const after = damageAfter(tokens, next.last + 1);
  return after === null ? null : { ...after, shared: true };
}

function joined(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last < 2 || first - last > 4) return false;
  return tokens.slice(last + 1, first).every(({ word }) => word === ',' || word === 'and');
}

function isHit(thing: string): boolean {
  return things.get(thing) === 'hit' || vehicles.has(thing);
}

const vehicles = wordsOf('trucks lorries');
