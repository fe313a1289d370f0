import { type Verdict, verdicts } from '../comparison/reason';
import { cleanQuery } from '../search/clean-query';
import { parseSearchKey, type SearchKey, writeSearchKey } from './search-key';
import { parseSeriesDay } from './series-key';
import { isSlug } from './slug';

/** What can be found. */
export const searchKinds = ['article', 'fact', 'event', 'vote', 'outlet'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What a reader looks for, and among what. Null is "any". */
export interface SearchOptions {
  /** The words, without what no text holds, and no longer than is searched; "" looks for nothing. */
  readonly q: string;
  readonly kind: SearchKind | null;
  /** Slug of the outlet. */
  readonly outlet: string | null;
  /** First and last day, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  readonly verdict: Verdict | null;
  /** Key of the last result of the page before. */
  readonly after: SearchKey | null;
  /** What the address asks for and cannot be read; it is left at "any", and words beyond the bound out. */
  readonly unread: readonly SearchParameter[];
}

const parameters = ['q', 'kind', 'outlet', 'from', 'to', 'verdict', 'after'] as const;

/** A choice by its name in an address. */
export type SearchParameter = (typeof parameters)[number];

export const noSearch: SearchOptions = {
  q: '',
  kind: null,
  outlet: null,
  from: null,
  to: null,
  verdict: null,
  after: null,
  unread: [],
};

export const searchAddress = '/search';

/** Reads the options from an address; what cannot be read is named as unread. What is empty is "any". */
export function parseSearchOptions(query: URLSearchParams): SearchOptions {
  const { words, cut } = cleanQuery(query.get('q') ?? '');
  const text = (name: SearchParameter) => query.get(name)?.trim() ?? '';
  const outlet = text('outlet');
  const read = {
    q: words,
    kind: searchKinds.find((kind) => kind === text('kind')) ?? null,
    outlet: isSlug(outlet) ? outlet : null,
    from: parseSeriesDay(text('from')),
    to: parseSeriesDay(text('to')),
    verdict: verdicts.find((verdict) => hyphenatedVerdict(verdict) === text('verdict')) ?? null,
    after: parseSearchKey(text('after')),
  };
  const unread = parameters.filter((name) =>
    name === 'q' ? cut : text(name) !== '' && read[name] === null,
  );
  return { ...read, unread };
}

/** Writes the options as a query, what is "any" left out: "" or "?q=Gaza&kind=vote". */
export function searchQuery(options: Omit<SearchOptions, 'unread'>): string {
  const { q, kind, outlet, from, to, verdict, after } = options;
  const chosen: Record<SearchParameter, string | null> = {
    q,
    kind,
    outlet,
    from,
    to,
    verdict: verdict === null ? null : hyphenatedVerdict(verdict),
    after: after === null ? null : writeSearchKey(after),
  };
  const written = new URLSearchParams(
    Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether anything but the words is chosen. */
export function isNarrowed({ kind, outlet, from, to, verdict }: SearchOptions): boolean {
  return [kind, outlet, from, to, verdict].some((choice) => choice !== null);
}

/** "against the record" as an address writes it: "against-the-record". */
export function hyphenatedVerdict(verdict: Verdict): string {
  return verdict.replaceAll(' ', '-');
}
