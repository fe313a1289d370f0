import { parseOutletArticleKey, parseOutletRowKey } from './outlet-keys';

/**
 * Which page of an outlet's articles, and which of its rows, a reader chose: each the key of the last on
 * the page before, and null for the newest.
 */
export interface OutletOptions {
  readonly articlesFrom: string | null;
  readonly rowsFrom: string | null;
}

export const newestOfOutlet: OutletOptions = { articlesFrom: null, rowsFrom: null };

/** Reads the options from an address; what is no key is read as the newest. */
export function parseOutletOptions(query: URLSearchParams): OutletOptions {
  const articles = query.get('articles-from') ?? '';
  const rows = query.get('rows-from') ?? '';
  return {
    articlesFrom: parseOutletArticleKey(articles) === null ? null : articles,
    rowsFrom: parseOutletRowKey(rows) === null ? null : rows,
  };
}

/** Writes the options as a query, the newest left out: "" or "?articles-from=…&rows-from=…". */
export function outletQuery({ articlesFrom, rowsFrom }: OutletOptions): string {
  const query = new URLSearchParams();
  if (articlesFrom !== null) query.set('articles-from', articlesFrom);
  if (rowsFrom !== null) query.set('rows-from', rowsFrom);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** Writes the options as one path segment, under which their page is cached. */
export function outletSegment({ articlesFrom, rowsFrom }: OutletOptions): string {
  return `${articlesFrom ?? newest}_${rowsFrom ?? newest}`;
}

/** Reads the options back from a path segment; null for one that `outletSegment` does not write. */
export function parseOutletSegment(segment: string): OutletOptions | null {
  const [articles = '', rows = ''] = segment.split('_');
  const options = parseOutletOptions(
    new URLSearchParams({ 'articles-from': articles, 'rows-from': rows }),
  );
  return outletSegment(options) === segment ? options : null;
}

const newest = 'newest';
