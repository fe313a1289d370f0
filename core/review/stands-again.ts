import { anchorOf } from '../annotations/anchor';
import type { ClaimReading } from '../claims/claim-reading';

/** A claim's words and the reading of them, in UTF-16 code units of one text. */
export interface StandingClaim {
  readonly start: number;
  readonly end: number;
  readonly reading: ClaimReading;
}

/**
 * A claim of one text as it stands in another: the same words, once, or once after and before what stood around them;
 * with the words of its amount and of its credits where they stand as far from it as before. Null where it does not
 * stand there to the letter, or nobody could tell at which place.
 */
export function standsAgain(claim: StandingClaim, from: string, to: string): StandingClaim | null {
  const { start, end, reading } = claim;
  const place = placeAgain(from, to, start, end);
  if (place === null) return null;
  const by = place - start;
  const { amount, sources } = reading;
  const stands = sources.every(
    ({ words, start: at }) => to.slice(at + by, at + by + words.length) === words,
  );
  if (!stands) return null;
  return {
    start: place,
    end: end + by,
    reading: {
      ...reading,
      amount: amount === null ? null : { start: amount.start + by, end: amount.end + by },
      sources: sources.map((own) => ({ ...own, start: own.start + by, end: own.end + by })),
    },
  };
}

/** Where the words of a span stand in another text; null where they do not, or where nothing tells which are meant. */
function placeAgain(from: string, to: string, start: number, end: number): number | null {
  const anchor = anchorOf(from, start, end);
  if (anchor === null) return null;
  const { exact, prefix, suffix } = anchor;
  const around = placesOf(to, `${prefix}${exact}${suffix}`);
  if (around.length === 1) return (around[0] ?? 0) + prefix.length;
  const alone = placesOf(to, exact);
  return alone.length === 1 ? (alone[0] ?? null) : null;
}

/** Where words stand in a text, the first two places. */
function placesOf(text: string, words: string): readonly number[] {
  const first = text.indexOf(words);
  if (first < 0) return [];
  const second = text.indexOf(words, first + 1);
  return second < 0 ? [first] : [first, second];
}
