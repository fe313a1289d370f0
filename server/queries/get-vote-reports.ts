import 'server-only';
import { cache } from 'react';
import type { ReportedClaim, ReportingArticle, VoteReports } from '@/core/views/vote-view';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { getEvent } from './get-event';

const mostClaims = 50;
const mostEvents = 20;

/** What articles say of the vote on a draft: the newest events first, fifty claims at most. */
export const getVoteReports = cache(async (draft: string): Promise<VoteReports> => {
  const where = { fact: { draft } } satisfies Prisma.ClaimWhereInput;
  const [claims, total, events] = await Promise.all([
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
    reading((db) =>
      db.event.findMany({
        where: { facts: { some: { draft } } },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
        take: mostEvents,
        select: { slug: true, title: true },
      }),
    ),
  ]);
  return { articles: await byArticle(claims), further: total - claims.length, events };
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
  const events = await Promise.all(slugs.map((slug) => getEvent(slug, 'literal')));
  const verdictOf = ({ event, slug }: ClaimRecord['fact']) =>
    events
      .find((candidate) => candidate?.slug === event.slug)
      ?.rows.find((row) => row.slug === slug)?.verdict ?? null;
  const articles = new Map<string, ReportingArticle & { claims: ReportedClaim[] }>();
  for (const { id, quote, start, end, fact, articleVersion } of claims) {
    const { slug, title, outlet } = articleVersion.article;
    const version = articleVersion.number;
    const key = `${slug} ${version}`;
    const article = articles.get(key) ?? { slug, version, title, outlet: outlet.name, claims: [] };
    const about = { event: fact.event.slug, fact: fact.slug, factTitle: fact.title };
    article.claims.push({ id, quote, start, end, ...about, verdict: verdictOf(fact) });
    articles.set(key, article);
  }
  return [...articles.values()];
}
