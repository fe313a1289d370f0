import type { Verdict } from '../comparison/reason';
import type { RecordSeries } from '../record/series/series';
import type { RevisedPoint } from '../record/series/series-revisions';
import type { ClaimView } from './event-view';

/** What exactly a series counts. Days are ISO 8601; null is "not stated". */
export interface SeriesScope {
  readonly measure: string;
  /** The names under which facts count the same people. */
  readonly populations: readonly string[];
  readonly place: string | null;
  readonly periodStart: string | null;
  readonly cumulative: boolean;
  readonly unit: string;
}

/** A series in a list. Days are null where it has none yet. */
export interface SeriesSummary extends SeriesScope {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly compiler: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The last day that has a figure. */
  readonly latest: { readonly day: string; readonly value: number } | null;
}

/** A page of series, with the key that the next one starts at; null on the last. */
export interface SeriesListPage {
  readonly series: readonly SeriesSummary[];
  readonly next: string | null;
}

/** One outlet's figure about what a series counts. */
export interface ReportedFigure {
  readonly outlet: string;
  readonly claim: ClaimView;
  /** ISO 8601 day as of which the figure holds. */
  readonly asOf: string;
  readonly event: { readonly slug: string; readonly title: string };
  readonly fact: { readonly slug: string; readonly title: string };
  readonly verdict: Verdict | null;
}

/** A series with one page of its days, and what outlets report about the same. */
export interface SeriesPageView {
  /** With every point that is drawn. */
  readonly series: RecordSeries & SeriesScope;
  readonly rows: readonly RevisedPoint[];
  /** Days that the pages before and after start at. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly figures: readonly ReportedFigure[];
  /** Whether there are facts of the same scope beyond those that the figures are from. */
  readonly furtherFacts: boolean;
  /** All series of the same scope around each day that figures hold as of. */
  readonly closeUps: readonly { readonly day: string; readonly series: readonly RecordSeries[] }[];
}
