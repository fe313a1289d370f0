import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { membersOfBody } from './council-figures';
import { damage } from './damage';
import { elidedThings } from './elided-things';
import type { FoundCount } from './found-count';
import { aid, attempts, thingTolls, weapons } from './moved-and-fired';
import { arrests, releases } from './taken-and-freed';

/** Finds what a sentence counts besides casualties: weapons, attacks, buildings hit, aid, arrests, releases. */
export function countsIn(reading: SentenceReading): readonly FoundCount[] {
  const found: FoundCount[] = [];
  for (const [index, own] of reading.counted.entries()) {
    for (const recognise of recognisers) {
      const count = recognise(reading, own, found, index);
      if (count === null) continue;
      found.push(count);
      break;
    }
  }
  return found;
}

type Recogniser = (
  reading: SentenceReading,
  counted: Counted,
  before: readonly FoundCount[],
  index: number,
) => FoundCount | null;

const recognisers: readonly Recogniser[] = [
  damage,
  weapons,
  aid,
  arrests,
  releases,
  elidedThings,
  membersOfBody,
  thingTolls,
  attempts,
];
