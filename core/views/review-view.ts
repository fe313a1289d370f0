import type { AnswerOption, FactKind } from '../comparison/claim';
import type { ArticleMetadata } from '../intake/article-correction';
import type { ArticleCorrectionsView, MarkedClaim } from './article-view';

/** An article in review: its last text, what was read in it, and what editors have made of that. */
export interface ReviewView {
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string | null;
  /** ISO 8601 day; null where it is not known. */
  readonly publishedOn: string | null;
  /** All of what is saved of it besides its text, and what was corrected of that. */
  readonly saved: ArticleMetadata;
  readonly corrections: ArticleCorrectionsView;
  readonly rights: 'full' | 'excerpts';
  /** Number of the version that is reviewed. */
  readonly version: number;
  readonly body: string;
  /** Since when readers get the article, ISO 8601 in UTC; null while they do not. */
  readonly publicSince: string | null;
  /** Since when they get the version that they get now, ISO 8601 in UTC; null while they get none. */
  readonly currentSince: string | null;
  /** Whether readers got it at some time. */
  readonly wasPublic: boolean;
  /** Number of the version that readers get, or will; null where there is none yet. */
  readonly current: number | null;
  /** What readers get and got of it, as the forms carry it. */
  readonly publication: string;
  readonly claims: readonly MarkedClaim[];
  readonly proposals: readonly ProposalView[];
  /** How many more there are, which are shown when some of these are settled. */
  readonly moreProposals: { readonly open: number; readonly settled: number };
  /** The events that the article is part of, and those that it may be about. */
  readonly events: readonly EventOfReview[];
  readonly likely: readonly (EventOfReview & { readonly why: readonly string[] })[];
  /** A new event as the article suggests it, in the fields of its form. */
  readonly newEvent: Readonly<Record<string, string>>;
  /** Claims of earlier versions, since the one that readers get, which this one has not. */
  readonly orphaned: readonly OrphanedClaim[];
  /** Those of the addresses of its events, and of the facts of its claims, at which readers get a page. */
  readonly readersGet: readonly string[];
}

export interface EventOfReview {
  readonly slug: string;
  readonly title: string;
}

export interface OrphanedClaim {
  readonly id: number;
  readonly quote: string;
  /** Number of the version that it stands on. */
  readonly version: number;
  readonly event: string;
  readonly fact: string;
  readonly factTitle: string;
}

/** Words of an article that were read as a claim. */
export interface ProposalView {
  /** As a form and an address name it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The sentence around the words, before and after them. */
  readonly before: string;
  readonly after: string;
  /** What was read, in a line. */
  readonly reads: string;
  readonly pattern: string;
  readonly state: 'open' | 'placed' | 'refused';
  /** Why an editor refused it. */
  readonly refusedFor: string | null;
  readonly placed: readonly {
    readonly event: string;
    readonly fact: string;
    readonly factTitle: string;
  }[];
  readonly suggestions: readonly SuggestedFact[];
  /** A new fact as the claim suggests it, in the fields of its form. */
  readonly newFact: Readonly<Record<string, string>>;
}

export interface SuggestedFact {
  readonly event: string;
  readonly eventTitle: string;
  readonly fact: string;
  readonly factTitle: string;
  readonly question: string;
  readonly kind: FactKind;
  readonly options: readonly AnswerOption[];
  readonly strength: 'strong' | 'possible';
  /** Short sentences without a full stop. */
  readonly why: readonly string[];
}

/** An article that readers do not get, as a list has it. */
export interface UnpublishedArticle {
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 day; null where it is not known. */
  readonly publishedOn: string | null;
  /** When it came in, ISO 8601 in UTC. */
  readonly createdAt: string;
}
