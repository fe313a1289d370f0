import { voteAddress } from './addresses';
import { isAnnotationKey, newestKey } from './annotation-addresses';
import {
  type ComparisonOptions,
  defaultOptions,
  optionsSegment,
  parseOptions,
} from './comparison-options';
import { newestOfOutlet, outletSegment, parseOutletOptions } from './outlet-options';
import { parseSeriesDay } from './series-key';
import { isSlug } from './slug';
import { parseVoteKey } from './vote-key';
import { parseVoteSymbol } from './vote-symbol';
import { parseVotesOptions, votesSegment } from './votes-options';

/**
 * The path under which the page of an address is cached, query and all.
 *
 * A reader's choice stands in the query (`?policy=…&verdict=…`); each choice has a path of its own
 * under `/variants`, so that it can be cached whole. Choices that a page does not know, and values that
 * no choice has, are read as the defaults. Addresses that name a variant themselves name nothing.
 */
export function variantPath(address: string): string {
  const mark = address.indexOf('?');
  const pathname = mark === -1 ? address : address.slice(0, mark);
  if (/^\/variants(?:\/|$)/.test(decoded(pathname))) return nothing;
  const query = new URLSearchParams(mark === -1 ? '' : address.slice(mark));
  if (pathname === '/') return home(query);
  // Next.js sends on to the address without it.
  if (pathname.endsWith('/')) return address;
  if (pathname === '/votes') return `/variants/votes/${votesSegment(parseVotesOptions(query))}`;
  if (pathname === '/votes/findings') return findings(query);
  if (pathname.startsWith('/votes/')) return vote(pathname);
  if (pathname === '/series') return listByName('series-list', query);
  if (pathname === '/outlets') return listByName('outlet-list', query);
  if (listsAnnotations.test(pathname)) return fromAnnotation(pathname, query);
  if (mark === -1) return address;
  if (/^\/outlets\/[^/]+$/.test(pathname)) return outlet(pathname, query);
  if (/^\/series\/[^/]+$/.test(pathname)) return seriesFrom(pathname, query);
  const chosen = parseOptions(query);
  if (/^\/events\/[^/]+$/.test(pathname)) return variant(pathname, chosen);
  if (/^\/events\/[^/]+\/facts\/[^/]+$/.test(pathname)) {
    return variant(pathname, { ...defaultOptions, policy: chosen.policy });
  }
  return address;
}

function home(query: URLSearchParams): string {
  const from = query.get('from') ?? 'newest';
  return /^(?:newest|\d{4}-\d{2}-\d{2}\.\d{1,9})$/.test(from) ? `/variants/from/${from}` : nothing;
}

function findings(query: URLSearchParams): string {
  const from = query.get('from') ?? 'newest';
  return from === 'newest' || parseVoteKey(from) !== null
    ? `/variants/votes/findings/${from}`
    : nothing;
}

/** The pages that list annotations, and those of one annotation, which lists its replies. */
const listsAnnotations =
  /^\/(?:events\/[^/]+\/facts\/[^/]+\/annotations|articles\/[^/]+\/[^/]+\/annotations|annotations\/[^/]+)$/;

function fromAnnotation(pathname: string, query: URLSearchParams): string {
  const from = query.get('from') ?? newestKey;
  return from === newestKey || isAnnotationKey(from) ? `/variants${pathname}/${from}` : nothing;
}

/** The first page has a segment that nothing can be named by. */
function listByName(list: 'series-list' | 'outlet-list', query: URLSearchParams): string {
  const from = query.get('from') ?? '_';
  return from === '_' || isSlug(from) ? `/variants/${list}/${from}` : nothing;
}

function outlet(pathname: string, query: URLSearchParams): string {
  const segment = outletSegment(parseOutletOptions(query));
  return segment === outletSegment(newestOfOutlet) ? pathname : `/variants${pathname}/${segment}`;
}

function seriesFrom(pathname: string, query: URLSearchParams): string {
  const day = parseSeriesDay(query.get('from') ?? '');
  return day === null ? pathname : `/variants${pathname}/${day}`;
}

/** A vote's page stands at its draft's symbol; every other way to name it is looked up and sent there. */
function vote(pathname: string): string {
  const text = decoded(pathname).slice('/votes/'.length);
  const named = parseVoteSymbol(text);
  if (named === null) return nothing;
  const isAddress = named.kind === 'draft' && voteAddress(named.symbol) === pathname;
  return isAddress ? pathname : `/variants/votes/elsewhere/${encodeURIComponent(text)}`;
}

function variant(pathname: string, options: ComparisonOptions): string {
  const segment = optionsSegment(options);
  return segment === optionsSegment(defaultOptions) ? pathname : `/variants${pathname}/${segment}`;
}

/** A path without percent signs; one that cannot be decoded stays as it is. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** An address at which nothing is kept, so that it answers 404. */
export const nothing = '/nothing-is-kept-here';
