import 'server-only';
import { markRevisions } from '@/core/record/series/series-revisions';
import type { SeriesPageView } from '@/core/views/series-view';
import type { PrismaClient } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';

const rowsPerPage = 100;

/** The columns of a series' point. */
export const pointSelection = { day: true, value: true, channel: true, coversHours: true } as const;

/** A page of a series' days from a day on (ISO 8601; null is the first), with the ways to the others. */
export async function seriesDays(
  db: PrismaClient,
  { id: seriesId, cumulative }: { readonly id: number; readonly cumulative: boolean },
  from: string | null,
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
  const points = here
    .slice(0, rowsPerPage)
    .map(({ day, ...rest }) => ({ ...rest, day: isoDay(day) }));
  return {
    rows: markRevisions(points, { cumulative, before: lastFigure?.value ?? null }),
    previous: isoDay(before.at(-1)?.day ?? null),
    next: isoDay(here[rowsPerPage]?.day ?? null),
  };
}
