import type { ComparisonOptions } from './comparison-options';
import type { RowView } from './event-view';

/** The rows that a reader chose, one page of them. */
export interface PageOfRows {
  readonly rows: readonly RowView[];
  /** How many rows the choice has in all, and the place of the first one shown, from 1. */
  readonly total: number;
  readonly first: number;
  /** Slugs that the pages before and after start at; "" is the first page. */
  readonly previous: string | null;
  readonly next: string | null;
}

export const rowsPerPage = 50;

/** Filters rows by verdict and kind and cuts out the page that starts at the fact asked for. */
export function pageOfRows(rows: readonly RowView[], options: ComparisonOptions): PageOfRows {
  const chosen = rows.filter(
    ({ verdict, kind }) =>
      (options.verdict === null || verdict === options.verdict) &&
      (options.kind === null || kind === options.kind),
  );
  const start = Math.max(
    0,
    chosen.findIndex(({ slug }) => slug === options.from),
  );
  const before = Math.max(0, start - rowsPerPage);
  return {
    rows: chosen.slice(start, start + rowsPerPage),
    total: chosen.length,
    first: start + 1,
    previous: start === 0 ? null : before === 0 ? '' : (chosen[before]?.slug ?? ''),
    next: chosen[start + rowsPerPage]?.slug ?? null,
  };
}
