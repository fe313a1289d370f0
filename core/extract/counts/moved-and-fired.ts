import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { tollBefore } from '../casualties/toll';
import { pluralOfThing, things } from '../lexicon/things';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type FoundCount, foundCount } from './found-count';

/** "thousands of rockets", "97 drones and six missiles", "hundreds of airstrikes". */
export function weapons({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  const thing = pluralOfThing(own.noun ?? '');
  if (thing === null || things.get(thing) !== 'alone') return null;
  if (ambiguous.has(thing) && tokens.some(({ word }) => labour.has(word))) return null;
  if (circumstances.has(thing) && tokens[own.first - 1]?.word === 'in') return null;
  const measure =
    thing === 'strikes' && tokens[own.last - 1]?.word === 'air' ? 'airstrikes' : thing;
  return foundCount(own, measure, 'weapon or attack', firing(tokens, own));
}

/** "killed 18 in two raids" counts the killed. */
const circumstances = wordsOf('raids strikes airstrikes attacks');
const ambiguous = wordsOf('strikes mines attacks');
/** Words beside which strikes are of workers, and mines are dug. */
const labour = wordsOf(`
  pay workers union unions rail wages wage staff strikers walkout teachers nurses drivers labour labor
  hunger employers coal miners gold copper heart panic asthma`);

const firings = wordsOf(`
  fired fires firing fire launched launches launching launch dropped drops dropping drop intercepted
  intercepts intercepting downed downs downing carried conducted staged mounted unleashed`);

/** The verb right before a weapon, which belongs to the claim; null where none stands there. */
function firing(tokens: readonly Token[], { first }: Counted): number | null {
  if (firings.has(tokens[first - 1]?.word ?? '')) return first - 1;
  const apart = tokens[first - 1]?.word === 'down' || tokens[first - 1]?.word === 'out';
  return apart && first >= 2 ? first - 2 : null;
}

/** "45 aid trucks entered Gaza", "a convoy of 17 trucks carrying flour". */
export function aid({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  const thing = pluralOfThing(own.noun ?? '');
  if (thing === null || things.get(thing) !== 'moved') return null;
  const near = tokens.slice(Math.max(0, own.first - 4), own.last + 7);
  if (!near.some(({ word }) => moving.has(word))) return null;
  return foundCount(own, thing, 'aid', null);
}

const moving = wordsOf(`
  entered enter enters entering crossed cross crossing carrying carried loaded delivered deliver
  delivering arrived arrive reached allowed let aid food relief humanitarian supplies flour fuel medical
  waiting allow admitted sent passed brought dispatched rolled looted inspected`);

/** "the number of rockets fired had risen to 4,000". */
export function thingTolls({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  if (own.kind !== 'none') return null;
  const link = tollBefore(tokens, own.first);
  if (link === null || link.toll.thing === null) return null;
  return {
    ...foundCount(own, link.toll.thing, 'toll of things', link.verb),
    first: link.toll.first,
  };
}

/** "blocked at least four attempts". */
export function attempts({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  if (own.noun !== 'attempts') return null;
  const prevented = /^(?:block|foil|thwart|repel)/.test(tokens[own.first - 1]?.word ?? '');
  return prevented ? foundCount(own, 'attempts blocked', 'attempts', own.first - 1) : null;
}
