import type { ExtractedClaim } from '../core/extract/claim';
import type { StatedQuantity } from '../core/quantities/stated';
import type { Span } from './anchor';
import type { CreditedSource } from './given-reading';
import type { SeedClaim, SeedVote } from './seed-schemas';

/** What a reader says of a claim besides its words and their reading. */
type SaidOfClaim = Pick<
  SeedClaim,
  'article' | 'answers' | 'implied' | 'sponsors' | 'scope' | 'note'
>;

/** A claim's words, found in their document, and what they are read as. */
export interface ClaimReading {
  readonly quote: string;
  readonly span: Span;
  readonly amountSpan: Span | null;
  readonly stated: StatedQuantity | null;
  readonly vote?: SeedVote | undefined;
  readonly speaker?: string | undefined;
  readonly credits: readonly CreditedSource[];
  /** The claim that the extraction read; null for what a reader added and for excerpts. */
  readonly read: ExtractedClaim | null;
  /** Why the reading is not that of the extraction. */
  readonly correction: string | null;
}

/** A claim as it is written into the database. */
export interface AnchoredClaim extends SaidOfClaim, ClaimReading {}
