import type { StatedQuantity } from '../quantities/stated';

/** What is claimed of people: one of the measures that facts about casualties have. */
export const casualtyMeasures = ['killed', 'injured', 'missing', 'displaced', 'captive'] as const;

export type CasualtyMeasure = (typeof casualtyMeasures)[number];

/**
 * Whether the text reports a thing as so, says or reports that it is not so, or speaks of what could,
 * may or will be.
 */
export type Modality = 'asserted' | 'denied' | 'hypothetical';

/** Where words stand in the text read, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whom the text names as the one who said so, and the words that say it. */
export interface Credit extends Span {
  /** The source's name: as printed, without an article before a capital, a pronoun resolved. */
  readonly name: string;
}

interface ClaimBase extends Span {
  /** The words from `start` to `end`, verbatim. */
  readonly quote: string;
  /** The name of the pattern that found it. */
  readonly pattern: string;
  readonly modality: Modality;
  /** Null where the text speaks for itself. */
  readonly attribution: Credit | null;
}

/** A number of people to whom something happened. */
export interface CasualtyClaim extends ClaimBase {
  readonly kind: 'casualty';
  readonly measure: CasualtyMeasure;
  /** Who is counted, in the text's words; null where it names nobody. */
  readonly population: string | null;
  readonly place: string | null;
  readonly stated: StatedQuantity;
  /** The words that the quantity was read from. */
  readonly amount: Span;
  /** Index of the claim that states the total which this one is a part of. */
  readonly partOf: number | null;
}

/** A number of things: rockets, homes destroyed. */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  /** The things in the plural, with what was done to them. */
  readonly measure: string;
  readonly population: string | null;
  readonly place: string | null;
  readonly stated: StatedQuantity;
  readonly amount: Span;
  readonly partOf: number | null;
}

export type ExtractedPosition = 'inFavour' | 'against' | 'abstaining' | 'absent' | 'veto';

export type ExtractedOutcome =
  | 'adopted'
  | 'vetoed'
  | 'rejected'
  | 'not adopted'
  | 'statement'
  | 'no statement';

/** What a sentence says of one vote: three layers that can disagree. Null or empty is "not stated". */
export interface ExtractedVote {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  /** Members by their United Nations short names, in the text's order, each once. */
  readonly positions: readonly { readonly member: string; readonly position: ExtractedPosition }[];
  readonly outcome: ExtractedOutcome | null;
}

export interface VoteClaim extends ClaimBase {
  readonly kind: 'vote';
  readonly vote: ExtractedVote;
}

/** Words between one pair of quotation marks, marks included. */
export interface QuotationClaim extends ClaimBase {
  readonly kind: 'quotation';
  /** The fullest name that the text gives the speaker; null where it names nobody. */
  readonly speaker: string | null;
}

export type ExtractedClaim = CasualtyClaim | CountClaim | VoteClaim | QuotationClaim;
