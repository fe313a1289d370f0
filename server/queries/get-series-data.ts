import 'server-only';
import { whoCounted } from '@/core/record/series/series';
import { parseSeriesDay } from '@/core/views/series-key';
import type { SeriesDataView } from '@/core/views/series-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { seriesDays } from './series-days';
import { factsOfSeries, figuresOfFacts } from './series-figures';
import { aboutSelection } from './series-selection';

/**
 * One official series as data: what it counts and where it is from, the page of its days that starts at a
 * day (ISO 8601; null is the first), and what outlets report of the same, read under the literal policy.
 *
 * Null where there is no series of that name, or the day is none.
 */
export async function getSeriesData(
  slug: string,
  from: string | null,
): Promise<SeriesDataView | null> {
  if (!isSlug(slug) || (from !== null && parseSeriesDay(from) === null)) return null;
  return reading(async (db) => {
    const record = await db.series.findUnique({ where: { slug }, select: aboutSelection });
    if (record === null) return null;
    const { id: _, citedAs: __, periodStart, ...rest } = record;
    const about = { ...rest, periodStart: isoDay(periodStart) };
    const { facts, further } = await factsOfSeries(db, about);
    return {
      series: { ...about, countedBy: whoCounted(record) },
      ...(await seriesDays(db, record, from)),
      figures: await figuresOfFacts(facts),
      furtherFacts: further,
    };
  });
}
