import 'server-only';
import { cache } from 'react';
import type { ReportedClaim, ReportingArticle, VoteReports } from '@/core/views/vote-view';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { currentOfPublic, isPublic } from '../rights/public-only';
import { rowVerdicts } from './row-verdicts';

const mostClaims = 50;
/** Each is compared whole for the verdicts of its rows. */
const mostEvents = 10;

/**
 * What articles, as they now stand, say of the vote on a draft: fifty claims at most, on ten events at
 * most, the newest events first.
 */
export const getVoteReports = cache(async (draft: string): Promise<VoteReports> => {
  const current = { articleVersion: currentOfPublic } satisfies Prisma.ClaimWhereInput;
  const found = await reading((db) =>
    db.event.findMany({
      where: { ...isPublic, facts: { some: { ...isPublic, draft, claims: { some: current } } } },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: mostEvents + 1,
      select: { id: true, slug: true, title: true },
    }),
  );
  const shown = found.slice(0, mostEvents);
  const where = {
    ...current,
    fact: { ...isPublic, draft, eventId: { in: shown.map(({ id }) => id) } },
  } satisfies Prisma.ClaimWhereInput;
  const [claims, total] = await Promise.all([
    reading((db) =>
      db.claim.findMany({
        where,
        orderBy: [
          { fact: { event: { startsOn: 'desc' } } },
          { articleVersionId: 'asc' },
          { start: 'asc' },
          { id: 'asc' },
        ],
        take: mostClaims,
        select: claimSelection,
      }),
    ),
    reading((db) => db.claim.count({ where })),
  ]);
  return {
    articles: await byArticle(claims),
    further: total - claims.length,
    events: shown.map(({ slug, title }) => ({ slug, title })),
    moreEvents: found.length > shown.length,
  };
});

const claimSelection = {
  id: true,
  quote: true,
  start: true,
  end: true,
  fact: { select: { slug: true, title: true, event: { select: { slug: true } } } },
  articleVersion: {
    select: {
      number: true,
      article: { select: { slug: true, title: true, outlet: { select: { name: true } } } },
    },
  },
} satisfies Prisma.ClaimSelect;

type ClaimRecord = Prisma.ClaimGetPayload<{ select: typeof claimSelection }>;

async function byArticle(claims: readonly ClaimRecord[]): Promise<ReportingArticle[]> {
  const slugs = [...new Set(claims.map(({ fact }) => fact.event.slug))];
  const verdictOf = await rowVerdicts(slugs);
  const articles = new Map<string, ReportingArticle & { claims: ReportedClaim[] }>();
  for (const { id, quote, start, end, fact, articleVersion } of claims) {
    const { slug, title, outlet } = articleVersion.article;
    const version = articleVersion.number;
    const key = `${slug} ${version}`;
    const article = articles.get(key) ?? { slug, version, title, outlet: outlet.name, claims: [] };
    const about = { event: fact.event.slug, fact: fact.slug, factTitle: fact.title };
    article.claims.push({
      id,
      quote,
      start,
      end,
      ...about,
      verdict: verdictOf(fact.event.slug, fact.slug),
    });
    articles.set(key, article);
  }
  return [...articles.values()];
}
