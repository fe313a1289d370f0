import type { AnnotationReason } from './reason-choices';
import type { AnnotationStatus, DiscrepancyStatus } from './status';

/** One save of an annotation. Times are ISO 8601 in UTC. */
export interface RevisionView {
  readonly version: number;
  readonly editor: string;
  readonly at: string;
  readonly reason: AnnotationReason | null;
  readonly note: string;
  /** Whether `note` is but the beginning of what was said. */
  readonly cut?: boolean;
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
  /** Whether the words are not all given, since they are of a text that readers get in excerpts. */
  readonly withheld?: boolean;
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
  /** Empty where it was retracted. */
  readonly note: string;
  /** Whether `note` is but the beginning of what was said. */
  readonly cut?: boolean;
  readonly retracted: Trace | null;
  /** The saves before this one, the first first; empty where it was retracted. */
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
  /** Who saved it last. */
  readonly editor: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly reason: AnnotationReason | null;
  /** Empty where it was retracted. */
  readonly note: string;
  /** Whether `note` is but the beginning of what was said. */
  readonly cut?: boolean;
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

/** Where a row stands with editors, in a line; a row of which no editor has said anything has none. */
export interface AnnotatedRow {
  /** Of the row as a whole: "unreviewed" where only a pair or a claim of it was spoken of. */
  readonly status: DiscrepancyStatus;
  /** Whether the row says something else than when it was last spoken of as a whole. */
  readonly changed: boolean;
  /** How many annotations stand on the row, its pairs and its claims, counted up to `mostCounted`. */
  readonly count: number;
  readonly latest: {
    readonly author: string;
    /** When it was last saved, and whether that was after it was first. */
    readonly at: string;
    readonly revised: boolean;
    readonly about: 'row' | 'pair' | 'claim';
    readonly status: AnnotationStatus;
    readonly reason: AnnotationReason | null;
    /** The beginning of the note, in at most 280 characters. */
    readonly beginning: string;
    readonly whole: boolean;
  };
}

/** Annotations of one row or text beyond this many are "or more". */
export const mostCounted = 1000;

/** Rows of an event by the slugs of their facts; those of which no editor has said anything are left out. */
export type AnnotatedRows = ReadonlyMap<string, AnnotatedRow>;
