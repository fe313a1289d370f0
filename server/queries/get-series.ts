import 'server-only';
import { cache } from 'react';
import type { RecordSeries, SeriesPoint } from '@/core/record/series/series';
import { markRevisions } from '@/core/record/series/series-revisions';
import { windowAround } from '@/core/record/series/series-window';
import { parseSeriesDay } from '@/core/views/series-key';
import type { SeriesPageView } from '@/core/views/series-view';
import { isSlug } from '@/core/views/slug';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { type FactOfSeries, factsOfSeries, figuresOfFacts } from './series-figures';
import { seriesForFacts } from './series-for-facts';

const rowsPerPage = 100;

/** Eleven years of days: a longer series is drawn from its last ones. */
const mostDrawn = 4_000;

/** Days that outlets' figures hold as of, each of which is drawn by itself. */
const mostCloseUps = 4;

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
      const record = await db.series.findUnique({ where: { slug }, select: seriesSelection });
      if (record === null) return null;
      const { id, periodStart, points, ...rest } = record;
      const series = {
        ...rest,
        periodStart: isoDay(periodStart),
        points: points.map(pointFromRecord).reverse(),
      };
      const { facts, further } = await factsOfSeries(db, { ...rest, periodStart });
      return {
        series,
        ...(await pageOfDays(db, id, from, series.cumulative)),
        figures: await figuresOfFacts(facts),
        furtherFacts: further,
        closeUps: await closeUps(db, facts, slug),
      };
    });
  },
);

const pointSelection = { day: true, value: true, channel: true, coversHours: true } as const;

const seriesSelection = {
  id: true,
  slug: true,
  title: true,
  measure: true,
  populations: true,
  place: true,
  periodStart: true,
  cumulative: true,
  unit: true,
  timeZone: true,
  cutOff: true,
  note: true,
  source: {
    select: { name: true, publisher: true, compiler: true, url: true, terms: true, covers: true },
  },
  citedAs: { select: { id: true, name: true } },
  points: { orderBy: { day: 'desc' }, take: mostDrawn, select: pointSelection },
} satisfies Prisma.SeriesSelect;

async function pageOfDays(
  db: PrismaClient,
  seriesId: number,
  from: string | null,
  cumulative: boolean,
): Promise<Pick<SeriesPageView, 'rows' | 'previous' | 'next'>> {
  const start = from === null ? null : new Date(`${from}T00:00:00Z`);
  const here = await db.seriesPoint.findMany({
    where: { seriesId, ...(start && { day: { gte: start } }) },
    orderBy: { day: 'asc' },
    take: rowsPerPage + 1,
    select: pointSelection,
  });
  const earlier = start && { seriesId, day: { lt: start } };
  const before = earlier
    ? await db.seriesPoint.findMany({
        where: earlier,
        orderBy: { day: 'desc' },
        take: rowsPerPage,
        select: { day: true },
      })
    : [];
  const lastFigure = earlier
    ? await db.seriesPoint.findFirst({
        where: { ...earlier, value: { not: null } },
        orderBy: { day: 'desc' },
        select: { value: true },
      })
    : null;
  const points = here.slice(0, rowsPerPage).map(pointFromRecord);
  return {
    rows: markRevisions(points, { cumulative, before: lastFigure?.value ?? null }),
    previous: isoDay(before.at(-1)?.day ?? null),
    next: isoDay(here[rowsPerPage]?.day ?? null),
  };
}

/** The series of the same scope around the first days that figures hold as of, this one in front. */
async function closeUps(
  db: PrismaClient,
  facts: readonly FactOfSeries[],
  slug: string,
): Promise<SeriesPageView['closeUps']> {
  const firstOfDay = facts.filter(
    ({ asOf }, index) => isoDay(facts[index - 1]?.asOf ?? null) !== isoDay(asOf),
  );
  const shown = firstOfDay.slice(0, mostCloseUps);
  const found = await seriesForFacts(db, shown);
  return shown.flatMap(({ id, asOf }) => {
    const day = isoDay(asOf);
    const series = windowAround(found.get(id) ?? [], day);
    const own = (candidate: RecordSeries) => Number(candidate.slug !== slug);
    return series.length === 0
      ? []
      : [{ day, series: [...series].sort((a, b) => own(a) - own(b)) }];
  });
}

function pointFromRecord({ day, ...rest }: Omit<SeriesPoint, 'day'> & { readonly day: Date }) {
  return { ...rest, day: isoDay(day) };
}
