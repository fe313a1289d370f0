import type { Verdict } from '../comparison/reason';
import type { BoundedCount } from './vote-summary';

/** One outlet in the list of all. */
export interface OutletSummary {
  readonly slug: string;
  readonly name: string;
  /** How many of its articles Recount holds. */
  readonly articles: BoundedCount;
}

/** A page of outlets by name, and the slug that the next page starts at; null on the last. */
export interface OutletListPage {
  readonly outlets: readonly OutletSummary[];
  readonly next: string | null;
}

/** An article in the list of its outlet's. */
export interface OutletArticle {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 day; null where it is not known. */
  readonly publishedOn: string | null;
  readonly publishedBasis: string;
  /** Numbers of the versions that were read, the newest first. */
  readonly versions: readonly number[];
  /** The version that is compared; null where none was read. */
  readonly version: number | null;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

/** A fact on which articles of an outlet, as they now stand, have claims. */
export interface OutletRow {
  readonly event: { readonly slug: string; readonly title: string; readonly startsOn: string };
  readonly fact: string;
  readonly title: string;
  /** The verdict of the row with every outlet's claims in it: about the row, never about the outlet. */
  readonly verdict: Verdict | null;
  readonly claims: readonly OutletClaim[];
  /** Whether there are more claims than are listed. */
  readonly moreClaims: boolean;
}

/** Words of an outlet, and where they stand, in UTF-16 code units of the version that was read. */
export interface OutletClaim {
  readonly id: number;
  readonly quote: string;
  readonly article: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** An outlet with a page of its articles and a page of its rows, each with the key of the next. */
export interface OutletView {
  readonly slug: string;
  readonly name: string;
  readonly homepage: string;
  readonly total: BoundedCount;
  readonly articles: readonly OutletArticle[];
  readonly nextArticles: string | null;
  readonly rows: readonly OutletRow[];
  readonly nextRows: string | null;
}
