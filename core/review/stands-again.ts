import type { ClaimReading } from '../claims/claim-reading';
import { type Span, spanAgain } from './span-again';

/** A claim's words and the reading of them, in UTF-16 code units of one text. */
export interface StandingClaim extends Span {
  readonly reading: ClaimReading;
}

/**
 * A claim of one text as it stands in another: the same words, with those of its amount and of its credits as far from
 * them as before. Null where it does not stand there to the letter, or nobody could tell at which place.
 */
export function standsAgain(claim: StandingClaim, from: string, to: string): StandingClaim | null {
  const span = spanAgain(claim, from, to);
  if (span === null) return null;
  const by = span.start - claim.start;
  const { reading } = claim;
  const { amount, sources } = reading;
  const stands = sources.every(
    ({ words, start: at }) => to.slice(at + by, at + by + words.length) === words,
  );
  if (!stands) return null;
  return {
    ...span,
    reading: {
      ...reading,
      amount: amount === null ? null : { start: amount.start + by, end: amount.end + by },
      sources: sources.map((own) => ({ ...own, start: own.start + by, end: own.end + by })),
    },
  };
}
