import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** The columns of a series, its points apart. */
export const aboutSelection = {
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
} satisfies Prisma.SeriesSelect;
