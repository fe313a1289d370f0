import type { Verdict } from '../comparison/reason';
import type { FoundSegment } from '../search/fragment';
import type { SearchKind } from './search-options';
import type { BoundedCount } from './vote-summary';

/** Something that was found. */
export interface SearchResult {
  readonly kind: SearchKind;
  /** Joined, the title. */
  readonly title: readonly FoundSegment[];
  /** Where the words stand. */
  readonly address: string;
  /** The outlet of an article, the event of a fact, the draft's symbol of a vote; null where none is needed. */
  readonly context: string | null;
  /** ISO 8601; null where none is known, and for an outlet. */
  readonly day: string | null;
  /** Whether that day is its event's, for an article of which the day of publication is not known. */
  readonly dayOfEvent: boolean;
  /** Words of the thing, word for word, with what was looked for; joined, a part of its text. */
  readonly fragment: {
    readonly segments: readonly FoundSegment[];
    /** Whether the text goes on before or after it. */
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  };
  /**
   * The verdict of a fact, or those of an event's rows or of the rows that an article has claims on, the
   * sharpest first; null while they are being worked out anew.
   */
  readonly verdicts: readonly Verdict[] | null;
}

/** A word that nothing is spelt with, and the one that was looked for in its place. */
export interface Respelling {
  readonly typed: string;
  readonly shown: string;
}

/** A page of what was found, the best first. */
export interface SearchPage {
  readonly results: readonly SearchResult[];
  /** Key that the next page starts after; null on the last. */
  readonly next: string | null;
  /** How many were found, wherever the page starts. */
  readonly total: BoundedCount;
  /** Whether a phrase was looked for in the newest `mostRanked` alone that have its words. */
  readonly partly: boolean;
  /** How many of each kind, where no kind was chosen and all were counted; else null. */
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number }[] | null;
  readonly respellings: readonly Respelling[];
  /** The query that looks for exactly what was typed; null where that was done. */
  readonly asTyped: string | null;
  /** Why nothing could be looked for; null where something was. */
  readonly problem: SearchProblem | null;
}

/** No words; words so common that they are not indexed; or only words to leave out. */
export type SearchProblem = 'no words' | 'only signs' | 'common words' | 'only exclusions';

/** No more than the newest of so many are ranked and counted. */
export const mostRanked = 500;
