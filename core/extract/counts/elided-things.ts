import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { isOfThem } from '../casualties/included';
import { pluralOfThing, things } from '../lexicon/things';
import { wordsOf } from '../lexicon/words-of';
import { damageAfter } from './damage';
import { type FoundCount, foundCount } from './found-count';

/** "and about 300 damaged", "of 23 missiles, 20 were intercepted", "81 of them were shot down": the noun was said before. */
export function elidedThings(
  { tokens, counted }: SentenceReading,
  own: Counted,
  before: readonly FoundCount[],
  index: number,
): FoundCount | null {
  if (own.kind !== 'none' || (own.ofGroup && !isOfThem(tokens, own))) return null;
  const thing = pluralOfThing(thingBefore(counted, index)?.noun ?? '');
  if (thing === null) return null;
  const weapon = things.get(thing) === 'alone';
  if (!weapon) {
    const damage = damageAfter(tokens, own.last + 1);
    if (damage === null) return null;
    return foundCount(own, `${thing} ${damage.sense}`, 'damage', damage.at);
  }
  if (before.length === 0) return null;
  for (let at = own.last + 1; at < own.last + 5; at += 1) {
    if (ends.has(tokens[at]?.word ?? '')) return foundCount(own, thing, 'weapon or attack', at);
  }
  return null;
}

/** Among those counted just before, the last that are things. */
function thingBefore(counted: readonly Counted[], index: number): Counted | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const own = counted[at];
    if (own?.kind === 'thing') return own;
  }
  return null;
}

/** What becomes of weapons on their way. */
const ends = wordsOf(`
  intercepted downed shot fell hit landed struck exploded crashed destroyed reached penetrated jammed
  neutralised neutralized lost`);
