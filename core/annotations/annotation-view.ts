import type { AnnotationReason } from './reason-choices';
import type { AnnotationStatus, DiscrepancyStatus } from './status';

/** One save of an annotation. Times are ISO 8601 in UTC. */
export interface RevisionView {
  readonly version: number;
  readonly editor: string;
  readonly at: string;
  readonly reason: AnnotationReason | null;
  readonly note: string;
  readonly status: AnnotationStatus | null;
}

/** Words that an annotation speaks of, where they stand, and whether the current version still has them. */
export interface TargetView {
  readonly article: string;
  readonly outlet: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stand in the article's current version; null where they no longer do. */
  readonly now: { readonly version: number; readonly start: number; readonly end: number } | null;
}

/** What stands of a retracted annotation: a trace, without its words. */
interface Trace {
  readonly at: string;
  readonly editor: string;
}

/** A reply to an annotation. */
export interface ReplyView {
  readonly id: string;
  readonly version: number;
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Who saved it last. */
  readonly savedBy: string;
  /** Empty where it was retracted. */
  readonly note: string;
  readonly retracted: Trace | null;
  /** The saves before this one, the first first, the latest where there are many; empty where it was retracted. */
  readonly history: readonly RevisionView[];
}

/** An annotation with its thread, as readers see it. */
export interface AnnotationView {
  readonly id: string;
  readonly kind: 'discrepancy' | 'claim' | 'passages';
  readonly event: string | null;
  readonly fact: string | null;
  readonly claimId: number | null;
  /** Slugs of the two articles of a pair within a row; null otherwise. */
  readonly pair: readonly [string, string] | null;
  readonly version: number;
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Who saved it last. */
  readonly savedBy: string;
  readonly reason: AnnotationReason | null;
  /** Empty where it was retracted. */
  readonly note: string;
  readonly status: AnnotationStatus;
  /** Whether what it speaks of has changed since it was last saved. */
  readonly changed: boolean;
  readonly retracted: Trace | null;
  readonly history: readonly RevisionView[];
  readonly targets: readonly TargetView[];
  readonly replies: readonly ReplyView[];
  /** How many replies there are besides. */
  readonly moreReplies: number;
}

/** What only editors see of an annotation besides. */
export interface EditorAnnotationView extends AnnotationView {
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly seenFingerprint: string | null;
}

/** Where a row stands with editors, in a line; null where no editor has said anything. */
export interface AnnotatedRow {
  readonly status: DiscrepancyStatus;
  /** How many annotations stand on the row, its pairs and its claims. */
  readonly count: number;
  readonly latest: {
    readonly author: string;
    readonly at: string;
    readonly reason: AnnotationReason | null;
    /** The beginning of the note, in at most 280 characters. */
    readonly beginning: string;
    readonly whole: boolean;
  } | null;
}
