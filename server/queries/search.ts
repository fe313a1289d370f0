import 'server-only';
import { cache } from 'react';
import { writeSearchKey } from '@/core/views/search-key';
import { type SearchKind, type SearchOptions, searchKinds } from '@/core/views/search-options';
import { mostRanked, type SearchPage, type SearchProblem } from '@/core/views/search-view';
import { reading } from '../database';
import { rankedEntries } from './search-ranked';
import { searchResults } from './search-results';
import { understoodQuery } from './search-understood';

const resultsPerPage = 20;

/** Searches everything, or what a reader chose of it, the best first. */
export const search = cache(async (options: SearchOptions): Promise<SearchPage> => {
  if (options.q === '') return found('no words');
  if (!/[\p{L}\p{N}]/u.test(options.q)) return found('only signs');
  const query = await reading((db) => understoodQuery(db, options.q));
  if (query.problem !== null) return found(query.problem);
  const ranked = await reading((db) => rankedEntries(db, query, options, resultsPerPage + 1));
  const shown = ranked.page.slice(0, resultsPerPage);
  const last = shown.at(-1);
  const more = ranked.total > mostRanked;
  const counted = options.kind === null && !more && !ranked.partly;
  return {
    results: await reading((db) => searchResults(db, shown, query.terms)),
    next: last && ranked.page.length > shown.length ? writeSearchKey(last) : null,
    total: { count: Math.min(ranked.total, mostRanked), more },
    partly: ranked.partly,
    kinds: counted ? searchKinds.flatMap(ofKind(ranked.kinds)) : null,
    respellings: query.respellings,
    asTyped: query.asTyped,
    problem: null,
  };
});

function ofKind(kinds: Partial<Record<SearchKind, number>>) {
  return (kind: SearchKind) => {
    const count = kinds[kind];
    return count === undefined ? [] : [{ kind, count }];
  };
}

function found(problem: SearchProblem): SearchPage {
  const total = { count: 0, more: false };
  const nothing = { results: [], next: null, total, partly: false, kinds: null };
  return { ...nothing, respellings: [], asTyped: null, problem };
}
