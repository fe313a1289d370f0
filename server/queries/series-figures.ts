import 'server-only';
import { figuresOfRow } from '@/core/views/series-figures';
import type { ReportedFigure, SeriesScope } from '@/core/views/series-view';
import type { PrismaClient } from '@/prisma/generated/client';
import { getEvent } from './get-event';
import type { FactScope } from './series-for-facts';

/** How many facts a series' page shows the figures of. */
const mostFacts = 25;

/** A fact of a series' scope. */
export interface FactOfSeries extends FactScope {
  readonly slug: string;
  readonly event: { readonly slug: string; readonly title: string };
}

/**
 * The first 25 facts that ask what a series counts and that some article gives a figure for, the earliest
 * as-of day first, and whether there are further ones.
 */
export async function factsOfSeries(
  db: Pick<PrismaClient, '$queryRaw'>,
  series: SeriesScope,
): Promise<{ readonly facts: readonly FactOfSeries[]; readonly further: boolean }> {
  const { measure, place, periodStart, cumulative, populations, unit } = series;
  // A scope that is not stated is not known to be the same.
  if (place === null) return { facts: [], further: false };
  const facts = await db.$queryRaw<readonly FactOfSeries[]>`
    SELECT f.id, f.slug, f.measure, f.population, f.place, f."periodStart", f."asOf", f.cumulative, f.unit,
      jsonb_build_object('slug', e.slug, 'title', e.title) AS event
    FROM "Fact" f JOIN "Event" e ON e.id = f."eventId"
    WHERE f.kind = 'quantity' AND f.measure = ${measure} AND f.unit = ${unit} AND f.place = ${place}
      AND f."periodStart" IS NOT DISTINCT FROM ${periodStart}::date
      AND f.cumulative = ${cumulative} AND f.population = ANY (${populations})
      AND f."asOf" IS NOT NULL AND f."publicSince" IS NOT NULL AND e."publicSince" IS NOT NULL
      AND EXISTS (
        SELECT FROM "Claim" c JOIN "Article" a ON a."currentVersionId" = c."articleVersionId"
        WHERE c."factId" = f.id AND c."quantityForm" IS NOT NULL AND a."publicSince" IS NOT NULL
          AND coalesce(c."scopePopulation", f.population) = f.population
          AND coalesce(c."scopePlace", f.place) = f.place
          AND coalesce(c."scopeCumulative", f.cumulative) = f.cumulative
      )
    ORDER BY f."asOf", f.id LIMIT ${mostFacts + 1}`;
  return { facts: facts.slice(0, mostFacts), further: facts.length > mostFacts };
}

/**
 * The figures that outlets give in answer to facts, with the verdicts of their rows. Events are compared
 * one after another: each takes connections of its own, and others read at the same time.
 */
export async function figuresOfFacts(
  facts: readonly FactOfSeries[],
): Promise<readonly ReportedFigure[]> {
  const figures: ReportedFigure[] = [];
  for (const slug of new Set(facts.map(({ event }) => event.slug))) {
    const event = await getEvent(slug, 'literal');
    for (const fact of facts.filter((own) => own.event.slug === slug)) {
      const row = event?.rows.find((candidate) => candidate.slug === fact.slug);
      if (row === undefined) continue;
      const { title, verdict } = row;
      const about = { event: fact.event, fact: { slug: fact.slug, title }, verdict };
      figures.push(...figuresOfRow(row).map((figure) => ({ ...figure, ...about })));
    }
  }
  return figures.sort((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)));
}
