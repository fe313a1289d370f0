import 'server-only';
import type { RecordSeries } from '@/core/record/series/series';
import type { PrismaClient } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';

/** What of a fact decides which series count the same. Null is "not stated". */
export interface FactScope {
  readonly id: number;
  readonly measure: string;
  readonly population: string | null;
  readonly place: string | null;
  readonly periodStart: Date | null;
  readonly asOf: Date | null;
  readonly cumulative: boolean | null;
  readonly unit: string | null;
}

/** The columns of a fact's scope. */
export const scopeSelection = {
  id: true,
  measure: true,
  population: true,
  place: true,
  periodStart: true,
  asOf: true,
  cumulative: true,
  unit: true,
} as const;

/** Days read on each side of a figure, so that a row is found on both sides over missing days. */
export const daysBeside = 30;

const seriesPerFact = 20;

/**
 * The official series that count what facts ask, by the facts' identifiers, in one query.
 *
 * A series is of a fact's scope when measure, unit, place, period start and kind of figure are equal and the
 * fact's population is among its populations; a scope that leaves one of them unstated has none. Each
 * has its points from 30 days before the as-of day to 30 days after it, and at least one; a fact has at
 * most 20 series.
 */
export async function seriesForFacts(
  db: Pick<PrismaClient, '$queryRaw'>,
  facts: readonly FactScope[],
): Promise<ReadonlyMap<number, readonly RecordSeries[]>> {
  const scopes = facts
    .filter(({ population, place, asOf, cumulative, unit }) =>
      [population, place, asOf, cumulative, unit].every((part) => part !== null),
    )
    .map(({ id, measure, population, place, periodStart, asOf, cumulative, unit }) => ({
      ...{ id, measure, population, place, cumulative, unit },
      periodStart: isoDay(periodStart),
      asOf: isoDay(asOf),
    }));
  if (scopes.length === 0) return new Map();
  const rows = await db.$queryRaw<readonly (RecordSeries & { readonly factId: number })[]>`
    SELECT f.id AS "factId", s.slug, s.title, s.unit, s.cumulative, s."timeZone", s."cutOff", s.note,
      jsonb_build_object('name', r.name, 'publisher', r.publisher, 'compiler', r.compiler,
        'url', r.url, 'terms', r.terms, 'covers', r.covers) AS source,
      CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "citedAs",
      p.points
    FROM jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb) AS f(id int, measure text,
      population text, place text, "periodStart" date, "asOf" date, cumulative boolean, unit text)
    CROSS JOIN LATERAL (
      SELECT * FROM "Series" s
      WHERE s.measure = f.measure AND s.place = f.place
        AND s."periodStart" IS NOT DISTINCT FROM f."periodStart"
        AND s.unit = f.unit
        AND s.cumulative = f.cumulative AND f.population = ANY (s.populations)
      ORDER BY s.id LIMIT ${seriesPerFact}
    ) s
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('day', to_char(p.day, 'YYYY-MM-DD'), 'value', p.value,
        'channel', p.channel, 'coversHours', p."coversHours") ORDER BY p.day) AS points
      FROM "SeriesPoint" p
      WHERE p."seriesId" = s.id
        AND p.day BETWEEN f."asOf" - ${daysBeside}::int AND f."asOf" + ${daysBeside}::int
    ) p
    JOIN "RecordSource" r ON r.id = s."sourceId"
    LEFT JOIN "Source" c ON c.id = s."citedAsId"
    WHERE p.points IS NOT NULL
    ORDER BY f.id, s.id`;
  const byFact = new Map<number, RecordSeries[]>();
  for (const { factId, ...series } of rows) {
    byFact.set(factId, [...(byFact.get(factId) ?? []), series]);
  }
  return byFact;
}
