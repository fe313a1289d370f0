import type { Verdict } from '../comparison/reason';
import type { RecordSeries } from '../record/series/series';
import type { RevisedPoint } from '../record/series/series-revisions';
import type { FigureOfRow } from './series-figures';

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
export interface ReportedFigure extends FigureOfRow {
  readonly event: { readonly slug: string; readonly title: string };
  readonly fact: { readonly slug: string; readonly title: string };
  readonly verdict: Verdict | null;
}

/** All series of one scope around a day (ISO 8601), as far as a picture of that day shows them. */
export interface SeriesAround {
  readonly day: string;
  readonly series: readonly RecordSeries[];
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
  /** Whether articles give figures for facts of the same scope with later as-of days. */
  readonly furtherFacts: boolean;
  /** All series of the same scope around the first days that figures hold as of. */
  readonly closeUps: readonly SeriesAround[];
}

/** The same as data: without what only pictures need. */
export interface SeriesDataView extends Omit<SeriesPageView, 'series' | 'closeUps'> {
  readonly series: Omit<SeriesPageView['series'], 'points' | 'citedAs'> & {
    /** Who counted, by the name that articles cite, or else by the publisher's. */
    readonly countedBy: string;
  };
}
