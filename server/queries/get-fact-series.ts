import 'server-only';
import { cache } from 'react';
import type { RecordSeries } from '@/core/record/series/series';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { scopeSelection, seriesForFacts } from './series-for-facts';

/** The official series of one fact, around its as-of day; none where there is no such fact or series. */
export const getFactSeries = cache(
  async (event: string, fact: string): Promise<readonly RecordSeries[]> => {
    if (!isSlug(event) || !isSlug(fact)) return [];
    return reading(async (db) => {
      const scope = await db.fact.findFirst({
        where: { slug: fact, event: { slug: event } },
        select: scopeSelection,
      });
      if (scope === null) return [];
      return (await seriesForFacts(db, [scope])).get(scope.id) ?? [];
    });
  },
);
