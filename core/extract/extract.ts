import { findCounted } from './amounts/counted';
import { casualtiesIn } from './casualties/casualties';
import type { Finding, SentenceReading } from './casualties/finding';
import type { ExtractedClaim } from './claim';
import { countsIn } from './counts/counts';
import { draftsOf } from './drafts';
import { mayCount } from './may-count';
import { placesIn } from './places';
import { paragraphsOf, type Sentence } from './text/sentences';

/**
 * Reads the claims that a text makes, in the order in which they stand: casualties, votes, counts of
 * things and quotations, each with its exact words, its reading, who the text says said so, and the
 * name of the pattern that found it.
 *
 * Deterministic, and linear in the length of the text whatever it holds. Offsets are UTF-16 code units
 * of the text given.
 */
export function extractClaims(text: string): readonly ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  let earlier: readonly Finding[] = [];
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of paragraph.sentences) {
      const reading = readSentence(sentence);
      const casualties = reading === null ? [] : casualtiesIn(reading, earlier);
      const counts = reading === null ? [] : countsIn(reading);
      earlier = casualties;
      if (reading === null) continue;
      claims.push(...draftsOf(text, reading, casualties, counts, claims.length));
    }
  }
  return claims;
}

function readSentence({ tokens }: Sentence): SentenceReading | null {
  if (!mayCount(tokens)) return null;
  const counted = findCounted(tokens);
  return counted.length === 0 ? null : { tokens, counted, places: placesIn(tokens) };
}
