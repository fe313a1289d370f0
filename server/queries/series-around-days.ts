import 'server-only';
import { windowAround } from '@/core/record/series/series-window';
import type { SeriesAround } from '@/core/views/series-view';
import type { PrismaClient } from '@/prisma/generated/client';
import { type FactScope, seriesForFacts } from './series-for-facts';

/** Days of one page that are drawn each by itself. */
const mostDays = 4;

/**
 * The official series of facts' scopes around days (ISO 8601), in one query: for each of the first four
 * days all series of the scope that comes with it, cut down to the days around. A day near which no
 * series has a figure is left out.
 */
export async function seriesAroundDays(
  db: Pick<PrismaClient, '$queryRaw'>,
  asked: readonly { readonly scope: FactScope; readonly day: string }[],
): Promise<readonly SeriesAround[]> {
  const days = [...new Set(asked.map(({ day }) => day))].sort().slice(0, mostDays);
  const scopes = days.flatMap((day, id) => {
    const scope = asked.find((own) => own.day === day)?.scope;
    return scope === undefined ? [] : [{ ...scope, id, asOf: new Date(`${day}T00:00:00Z`) }];
  });
  const found = await seriesForFacts(db, scopes);
  return days.flatMap((day, id) => {
    const series = windowAround(found.get(id) ?? [], day);
    return series.length === 0 ? [] : [{ day, series }];
  });
}
