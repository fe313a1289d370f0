import type { AnswerOption, FactKind, Scope } from '../comparison/claim';
import type { Reason, SentencePart, Verdict } from '../comparison/reason';
import type { Interval } from '../quantities/interval';
import type { PolicyName } from '../quantities/policy';
import type { ReportedVote } from '../votes/reported-vote';
import type { RecordView } from './record-view';

/** One article as a column of a comparison. Days are ISO 8601. */
export interface ArticleView {
  readonly slug: string;
  readonly outlet: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly publishedBasis: string;
  /** The version that is compared, and the hash of its body. */
  readonly version: number;
  readonly sha256: string;
  readonly origins: readonly OriginView[];
}

/** Where a text comes from, and how that is known. */
export interface OriginView {
  readonly name: string;
  readonly certainty: 'stated' | 'inferred';
  readonly basis: string;
}

/** What a claim's words were read as, under the policy of the page. */
export type ReadingView =
  | {
      readonly kind: 'quantity';
      readonly bounds: Interval | null;
      readonly byPolicy: string | null;
    }
  | { readonly kind: 'answer'; readonly answers: readonly string[]; readonly implied: boolean }
  | { readonly kind: 'vote'; readonly vote: ReportedVote }
  | { readonly kind: 'quotation'; readonly speaker: string }
  | { readonly kind: 'wording'; readonly sponsors: readonly string[] };

/** One claim with the way back to its words. Offsets are UTF-16 code units into the version's body. */
export interface ClaimView {
  readonly id: number;
  readonly article: string;
  readonly version: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words of the amount, and in them the hedge; null where the claim gives no figure. */
  readonly amount: {
    readonly start: number;
    readonly end: number;
    readonly hedge: string | null;
  } | null;
  readonly reading: ReadingView;
  /** What of the row's scope the claim states otherwise; empty where it has the row's. */
  readonly scope: Partial<Scope>;
  readonly sources: readonly { readonly name: string; readonly words: string }[];
  readonly note: string | null;
  /** The pattern of the extraction that read the words; null for what a reader added or set beside others. */
  readonly pattern: string | null;
  /** Why the reading is not that of the extraction; null where it is. */
  readonly correction: string | null;
  /** Counts the saves of the reading, from 1. */
  readonly revision: number;
  /** The last change that an editor made to it; null where none did. */
  readonly corrected: CorrectedView | null;
}

/** What an editor last did to a claim, and why; the time is ISO 8601 in UTC. */
export interface CorrectedView {
  readonly how: 'added' | 'corrected' | 'moved' | 'restored';
  /** The editor's name. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** One article's claims on one fact; none is "not mentioned". */
export interface CellView {
  readonly article: string;
  readonly outlet: string;
  readonly claims: readonly ClaimView[];
}

/** One article's parts held against its total. */
export interface PartsView {
  /** Slug of the article. */
  readonly article: string;
  readonly sum: Interval;
  readonly holds: boolean;
  readonly sentence: readonly SentencePart[];
}

/** One fact across all articles. */
export interface RowView {
  readonly slug: string;
  readonly kind: FactKind;
  readonly title: string;
  readonly question: string;
  readonly measure: string;
  readonly unit: string | null;
  /** Symbol of the draft that a vote was on. */
  readonly draft: string | null;
  readonly scope: Scope & { readonly periodStart: string | null };
  readonly options: readonly AnswerOption[];
  /** Slug and title of the total that this fact is a part of. */
  readonly partOf: { readonly slug: string; readonly title: string } | null;
  readonly cells: readonly CellView[];
  /** What is on record about the same; null where nothing is. */
  readonly record: RecordView | null;
  /** Null is wording set side by side, on which there is no verdict. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly Reason[];
  readonly parts: readonly PartsView[];
  /** Addresses of the words of the parts' claims, by claim. */
  readonly partClaims: Readonly<Record<number, string>>;
}

/** How far the articles of an event are independent of each other. */
export interface OriginsView {
  readonly articles: number;
  readonly origins: number;
  /** What two articles have in common; pairs that have nothing are left out. */
  readonly ties: readonly TieView[];
}

/** What two articles have in common that speaks of where they come from. */
export interface TieView {
  /** Slugs of the two, and their outlets. */
  readonly articles: readonly [string, string];
  readonly outlets: readonly [string, string];
  /** How much of the first stands in the second, and of the second in the first, word for word. */
  readonly copied: readonly [CopiedView, CopiedView];
  /** The shared passages as the first prints them. */
  readonly runs: readonly string[];
  /** Whether the reporters' own words are shared, not only a speech that both quote. */
  readonly ownWords: boolean;
  /** Names of origins that both credit, and of those that at least one is only inferred to have. */
  readonly stated: readonly string[];
  readonly inferred: readonly string[];
  /** Why the two count as one origin; null where they do not. */
  readonly joinedBy: 'shared text' | 'stated credit' | null;
}

/** Words of an article that stand in another in runs of twelve words or more, of how many it has. */
export interface CopiedView {
  readonly words: number;
  readonly of: number;
}

/** An event with every row, as its page, its JSON and its CSV show it. */
export interface EventView {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly policy: PolicyName;
  readonly articles: readonly ArticleView[];
  readonly rows: readonly RowView[];
  readonly origins: OriginsView;
}
