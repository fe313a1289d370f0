import type { FactKind } from '../comparison/claim';
import type { StatedQuantity } from '../quantities/stated';

/** A fact that a claim may belong to, with its event and what it holds already. */
export interface CandidateFact extends AskedFact {
  readonly id: number;
  readonly event: CandidateEvent;
  /** The draft that a vote was taken on; null for facts of other kinds, and where none is on record. */
  readonly draft: DraftOnRecord | null;
  /** The member whose earlier vetoes the fact asks for, by its United Nations short name. */
  readonly vetoedBy: string | null;
  /** Claims that it holds, of other articles; of many only `claimsRead` are looked at. */
  readonly claims: readonly HeldClaim[];
}

/** What a fact asks. Days are ISO 8601. */
export interface AskedFact {
  readonly kind: FactKind;
  readonly title: string;
  readonly question: string;
  readonly measure: string;
  readonly population: string | null;
  readonly place: string | null;
  readonly periodStart: string | null;
  /** The day as of which a figure holds, in the event's time zone. */
  readonly asOf: string | null;
  /** True for a running total, false for one day's figure, null where it does not apply. */
  readonly cumulative: boolean | null;
  readonly unit: string | null;
}

export interface CandidateEvent {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
}

/** A draft and the vote on it, as the record has them. */
export interface DraftOnRecord {
  readonly symbol: string;
  readonly day: string;
  readonly title: string;
  readonly body: string;
  /** Null where the record has none. */
  readonly tally: Tally | null;
  /** States by their United Nations short names. */
  readonly sponsors: readonly string[];
}

export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** What a fact holds already of another article. */
export interface HeldClaim {
  readonly outlet: string;
  readonly quote: string;
  /** Null where the words give no amount. */
  readonly stated: StatedQuantity | null;
  /** Who speaks in a quotation. */
  readonly speaker: string | null;
}

/** How many of a fact's claims are looked at. */
export const claimsRead = 20;
