import 'server-only';
import type { ReportedFigure, SeriesScope } from '@/core/views/series-view';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { getEvent } from './get-event';
import { scopeSelection } from './series-for-facts';

/** How many facts a series' page shows the figures of. */
const mostFacts = 25;

/** The facts that ask what a series counts, the earliest as-of day first. */
export async function factsOfSeries(
  db: PrismaClient,
  series: Omit<SeriesScope, 'periodStart' | 'unit'> & { readonly periodStart: Date | null },
): Promise<{ readonly facts: readonly FactOfSeries[]; readonly further: boolean }> {
  const { measure, place, periodStart, cumulative, populations } = series;
  // A scope that is not stated is not known to be the same.
  if (place === null) return { facts: [], further: false };
  const records = await db.fact.findMany({
    where: {
      ...{ kind: 'quantity', measure, place, periodStart, cumulative },
      population: { in: [...populations] },
      asOf: { not: null },
    },
    orderBy: [{ asOf: 'asc' }, { id: 'asc' }],
    take: mostFacts + 1,
    select: factSelection,
  });
  const facts = records.flatMap(({ asOf, ...rest }) => (asOf === null ? [] : [{ ...rest, asOf }]));
  return { facts: facts.slice(0, mostFacts), further: facts.length > mostFacts };
}

const factSelection = {
  ...scopeSelection,
  slug: true,
  event: { select: { slug: true, title: true } },
  claims: {
    where: {
      OR: [
        { scopeAsOf: { not: null } },
        { scopePopulation: { not: null } },
        { scopePlace: { not: null } },
        { scopeCumulative: { not: null } },
      ],
    },
    take: 500,
    select: {
      id: true,
      scopeAsOf: true,
      scopePopulation: true,
      scopePlace: true,
      scopeCumulative: true,
    },
  },
} satisfies Prisma.FactSelect;

type FactRecord = Prisma.FactGetPayload<{ select: typeof factSelection }>;

/** A fact of a series' scope, with the claims on it that have a scope of their own. */
export type FactOfSeries = Omit<FactRecord, 'asOf'> & { readonly asOf: Date };

/**
 * The figures that outlets give in answer to facts, each at the day that it holds as of.
 *
 * A claim about other people, another place or another kind of figure than its fact is left out.
 */
export async function figuresOfFacts(
  facts: readonly FactOfSeries[],
): Promise<readonly ReportedFigure[]> {
  const slugs = [...new Set(facts.map(({ event }) => event.slug))];
  const events = await Promise.all(slugs.map((slug) => getEvent(slug, 'literal')));
  return facts.flatMap((fact) => {
    const event = events.find((candidate) => candidate?.slug === fact.event.slug);
    const row = event?.rows.find(({ slug }) => slug === fact.slug);
    if (row === undefined) return [];
    return row.cells.flatMap(({ outlet, claims }) =>
      claims.flatMap((claim): ReportedFigure[] => {
        const own = fact.claims.find(({ id }) => id === claim.id);
        const { reading } = claim;
        if (reading.kind !== 'quantity' || reading.bounds === null) return [];
        if (own && isElsewhere(own)) return [];
        return [
          {
            ...{ outlet, claim, event: fact.event, verdict: row.verdict },
            asOf: isoDay(own?.scopeAsOf ?? fact.asOf),
            fact: { slug: row.slug, title: row.title },
          },
        ];
      }),
    );
  });
}

function isElsewhere(claim: FactRecord['claims'][number]): boolean {
  const { scopePopulation, scopePlace, scopeCumulative } = claim;
  return [scopePopulation, scopePlace, scopeCumulative].some((part) => part !== null);
}
