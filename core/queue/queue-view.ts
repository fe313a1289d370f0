import type { DiscrepancyStatus } from '../annotations/status';
import type { Verdict } from '../comparison/reason';
import type { BoundedCount } from '../views/vote-summary';

/** A row that may need a look, as the queue lists it. Times are ISO 8601 in UTC. */
export interface QueueItem {
  readonly id: number;
  readonly event: { readonly slug: string; readonly title: string; readonly startsOn: string };
  readonly fact: { readonly slug: string; readonly title: string };
  /** The outlets of the pair within the row that this is about; null for the whole row. */
  readonly pair: readonly string[] | null;
  readonly verdict: Verdict | null;
  /** Why, in the words of core/comparison/reason.ts. */
  readonly reasons: readonly string[];
  /** What the first few articles say. */
  readonly words: readonly QueueWords[];
  /** Whether others say something besides. */
  readonly moreWords: boolean;
  readonly status: DiscrepancyStatus;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Whether it says something else than when it was annotated. */
  readonly changed: boolean;
  /** False where the comparison no longer shows it. */
  readonly present: boolean;
  readonly firstSeenAt: string;
  readonly changedAt: string;
  readonly annotatedAt: string | null;
}

/** The words of one article, up to a length, with its amount as offsets into them where that is inside. */
export interface QueueWords {
  readonly outlet: string;
  readonly quote: string;
  readonly cut: boolean;
  readonly amount: { readonly start: number; readonly end: number } | null;
  readonly hedge: string | null;
}

/** A page of the queue. */
export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** Key that the next page starts after; null on the last. */
  readonly next: string | null;
  /** How many rows fit the choice, wherever its page starts. */
  readonly total: BoundedCount;
  /** When it was read, ISO 8601 in UTC. */
  readonly readAt: string;
}

/** The most rows that a page of the queue has, and that are assigned at once. */
export const queuePageSize = 50;
