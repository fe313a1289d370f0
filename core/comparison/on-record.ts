import type { DraftsInEvidence } from '../record/drafts-in-evidence';
import type { RecordEntry, Seat } from '../record/entry';
import type { RecordSeries, RecordSource } from '../record/series/series';
import type { Asserted } from './asserted';
import type { Reason } from './reason';

/** What is on record about a fact, as far as claims on it can be held beside it. */
export type OnRecord =
  /** All entries under the symbol of the draft that was voted on. */
  | {
      readonly kind: 'votes';
      readonly entries: readonly RecordEntry[];
      /** The seats of the body on the days of the entries. */
      readonly seats: Readonly<Record<string, readonly Seat[]>>;
      /** Numbers of the entries that the audit questions. */
      readonly questioned: readonly number[];
      readonly sources: readonly RecordSource[];
    }
  /** The official series of the fact's scope, around its as-of day. */
  | { readonly kind: 'series'; readonly series: readonly RecordSeries[] }
  /** Drafts that a claim about a member's earlier vetoes can be read beside; they decide nothing. */
  | ({ readonly kind: 'drafts' } & DraftsInEvidence);

/**
 * How one claim stands beside the record: in all that it states, in looser or fewer words, or not at
 * all. Null is where the record does not decide.
 */
export interface BesideRecord {
  readonly asserted: Asserted;
  readonly standing: 'same' | 'compatible' | 'against the record' | null;
  readonly reasons: readonly Reason[];
}
