import type { Counted } from '../amounts/counted';
import type { Earlier } from './earlier';
import { readEllipses } from './ellipses';
import type { Finding, SentenceReading } from './finding';
import { readGaps } from './gaps';
import { inIncludedList } from './included';
import { hasNoOneFate } from './no-one-fate';
import { readParts } from './parts';
import { sharePopulations } from './populations';
import { recognisers } from './recognisers';
import { shareFates, shareVerbs } from './shared-fates';
import { speaks } from './speakers';

/**
 * Finds what a sentence says of people killed, injured, missing, displaced or captive, in order.
 *
 * `earlier` is what the sentence before spoke of: "the number is" and "20 of them" mean that.
 */
export function casualtiesIn(reading: SentenceReading, earlier: Earlier): readonly Finding[] {
  const found = new Map<Counted, Finding>();
  for (const [index, counted] of reading.counted.entries()) {
    if (isOtherThing(counted) || (counted.article && inIncludedList(reading, index))) continue;
    for (const recognise of recognisers) {
      const finding = recognise(reading, counted);
      if (finding === null) continue;
      if (speaks(reading.tokens, counted) || hasNoOneFate(reading.tokens, finding)) break;
      found.set(counted, finding);
      break;
    }
  }
  if (found.size > 0 || earlier.measure !== null) {
    for (const refine of refiners) refine(reading, found, earlier);
  }
  return reading.counted.flatMap((counted) => found.get(counted) ?? []);
}

/** Things befall no casualties; families and households are people. */
function isOtherThing({ kind, noun }: Counted): boolean {
  return kind === 'thing' && noun !== 'families' && noun !== 'households';
}

type Refiner = (reading: SentenceReading, found: Map<Counted, Finding>, earlier: Earlier) => void;

/** What the rest of the sentence, and the one before, make of what was recognised. */
const refiners: readonly Refiner[] = [
  shareFates,
  shareVerbs,
  readParts,
  readGaps,
  readEllipses,
  sharePopulations,
];
