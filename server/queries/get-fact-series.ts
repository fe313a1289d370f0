import 'server-only';
import { cache } from 'react';
import type { SeriesAround } from '@/core/views/series-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { currentOfPublic, isPublic } from '../rights/public-only';
import { seriesAroundDays } from './series-around-days';
import { scopeSelection } from './series-for-facts';

/**
 * The official series of one fact around its as-of day and the days that claims on it have of their own,
 * in order of days; none where there is no such fact or series.
 */
export const getFactSeries = cache(
  async (event: string, fact: string): Promise<readonly SeriesAround[]> => {
    if (!isSlug(event) || !isSlug(fact)) return [];
    return reading(async (db) => {
      const found = await db.fact.findFirst({
        where: { ...isPublic, slug: fact, event: { slug: event, ...isPublic } },
        select: { ...scopeSelection, claims: claimsOfOtherDays },
      });
      if (found === null) return [];
      const { claims, ...scope } = found;
      const days = [scope.asOf, ...claims.map(({ scopeAsOf }) => scopeAsOf)];
      return seriesAroundDays(
        db,
        days.flatMap((day) => (day === null ? [] : [{ scope, day: isoDay(day) }])),
      );
    });
  },
);

const claimsOfOtherDays = {
  where: { scopeAsOf: { not: null }, articleVersion: currentOfPublic },
  orderBy: { id: 'asc' },
  take: 500,
  select: { scopeAsOf: true },
} as const;
