import 'server-only';
import { cache } from 'react';
import type { RecordSeries } from '@/core/record/series/series';
import { parseSeriesDay } from '@/core/views/series-key';
import type { ReportedFigure, SeriesPageView } from '@/core/views/series-view';
import { isSlug } from '@/core/views/slug';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { seriesAroundDays } from './series-around-days';
import { pointSelection, seriesDays } from './series-days';
import { type FactOfSeries, factsOfSeries, figuresOfFacts } from './series-figures';
import { aboutSelection } from './series-selection';

/** Eleven years of days: a longer series is drawn from its last ones. */
const mostDrawn = 4_000;

/**
 * One official series with the page of its days that starts at a day (ISO 8601; null is the first), and
 * what outlets report of the same scope, read under the literal policy.
 *
 * Null where there is no series of that name, or the day is none.
 */
export const getSeries = cache(
  async (slug: string, from: string | null): Promise<SeriesPageView | null> => {
    if (!isSlug(slug) || (from !== null && parseSeriesDay(from) === null)) return null;
    return reading(async (db) => {
      const record = await db.series.findUnique({ where: { slug }, select: drawnSelection });
      if (record === null) return null;
      const { id, periodStart, points, ...rest } = record;
      const series = {
        ...rest,
        periodStart: isoDay(periodStart),
        points: points.map(({ day, ...point }) => ({ ...point, day: isoDay(day) })).reverse(),
      };
      const { facts, further } = await factsOfSeries(db, series);
      const figures = await figuresOfFacts(facts);
      return {
        series,
        ...(await seriesDays(db, record, from)),
        figures,
        furtherFacts: further,
        closeUps: await closeUps(db, { facts, figures, slug }),
      };
    });
  },
);

const drawnSelection = {
  ...aboutSelection,
  points: { orderBy: { day: 'desc' }, take: mostDrawn, select: pointSelection },
} satisfies Prisma.SeriesSelect;

/** The series of the same scope around the first days that figures hold as of, this one in front. */
async function closeUps(
  db: PrismaClient,
  {
    facts,
    figures,
    slug,
  }: {
    readonly facts: readonly FactOfSeries[];
    readonly figures: readonly ReportedFigure[];
    readonly slug: string;
  },
): Promise<SeriesPageView['closeUps']> {
  const asked = figures.flatMap(({ asOf, event, fact }) => {
    const scope = facts.find((own) => own.event.slug === event.slug && own.slug === fact.slug);
    return scope === undefined ? [] : [{ scope, day: asOf }];
  });
  const others = (candidate: RecordSeries) => Number(candidate.slug !== slug);
  return (await seriesAroundDays(db, asked)).map(({ day, series }) => ({
    day,
    series: [...series].sort((a, b) => others(a) - others(b)),
  }));
}
