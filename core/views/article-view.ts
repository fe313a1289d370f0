import type { Verdict } from '../comparison/reason';
import type { MetadataChange } from '../intake/article-correction';
import type { LeftOut } from '../rights/left-out';
import type { Span } from '../rights/span';
import type { ArticleView, CorrectedView } from './event-view';

/** A claim where it stands in an article, with the fact it is about. */
export interface MarkedClaim {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly event: string;
  readonly eventTitle: string;
  readonly fact: string;
  readonly factTitle: string;
  readonly verdict: Verdict | null;
  /** Whom a quotation is given to; null for any other claim. */
  readonly speaker: string | null;
  /** As in a claim of an event. */
  readonly pattern: string | null;
  readonly correction: string | null;
  readonly corrected: CorrectedView | null;
}

/** One version of an article with every claim marked, and what is known of where it comes from. */
export interface ArticlePageView extends ArticleView {
  /** The text; spaces stand for what of it is not given, so that offsets are those of the whole text. */
  readonly body: string;
  /** What of the text is not given, in order; null where it is given in full. */
  readonly leftOut: readonly LeftOut[] | null;
  /** Where the outlet published it; null where it has no address. */
  readonly url: string | null;
  readonly titleBasis: string;
  /** Who wrote it, as the outlet says; null where it does not. */
  readonly byline: string | null;
  readonly basis: string;
  /** What was corrected of all this since readers had the article. */
  readonly corrections: ArticleCorrectionsView;
  readonly outletSlug: string;
  readonly outletHomepage: string;
  /** When the text was read into Recount, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly versions: readonly number[];
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  readonly claims: readonly MarkedClaim[];
}

/** Corrections of what is saved of an article besides its text. */
export interface ArticleCorrectionsView {
  /** The last first. */
  readonly latest: readonly ArticleCorrectionView[];
  /** How many there are before these. */
  readonly earlier: number;
}

/** A correction of what is saved of an article besides its text. */
export interface ArticleCorrectionView {
  /** Counted from 1. */
  readonly number: number;
  readonly changes: readonly MetadataChange[];
  readonly reason: string;
  /** The editor's name. */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The same with its whole text: for comparing it, and never to be sent. */
export interface WholeArticle extends Omit<ArticlePageView, 'leftOut'> {
  /** What readers get of the text; null where that is all of it. */
  readonly excerpts: readonly Span[] | null;
}
