import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { currentOfPublic, isPublic } from '../rights/public-only';

/** What is read of an event to compare its articles: what readers get of it, and nothing else. */
export const eventSelection = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  place: true,
  startsOn: true,
  endsOn: true,
  timeZone: true,
  articles: {
    where: { article: isPublic },
    orderBy: { position: 'asc' },
    take: 50,
    select: {
      article: {
        select: {
          id: true,
          slug: true,
          title: true,
          publishedOn: true,
          publishedBasis: true,
          outlet: { select: { name: true } },
          origins: {
            orderBy: { originId: 'asc' },
            select: {
              originId: true,
              certainty: true,
              basis: true,
              origin: { select: { name: true } },
            },
          },
          currentVersion: { select: { id: true, number: true, sha256: true, body: true } },
        },
      },
    },
  },
  facts: {
    where: isPublic,
    orderBy: { position: 'asc' },
    take: 500,
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      question: true,
      measure: true,
      population: true,
      place: true,
      periodStart: true,
      asOf: true,
      cumulative: true,
      unit: true,
      whole: true,
      partOfId: true,
      partGroup: true,
      rule: true,
      draft: true,
      vetoing: { select: { code: true, name: true } },
      options: { orderBy: { position: 'asc' }, select: { key: true, label: true } },
      claims: {
        where: { articleVersion: currentOfPublic },
        orderBy: { id: 'asc' },
        take: 500,
        include: {
          sources: {
            orderBy: { position: 'asc' },
            include: { source: { select: { name: true, named: true } } },
          },
          answers: { select: { option: { select: { key: true } } } },
          positions: { orderBy: { member: 'asc' }, select: { member: true, position: true } },
          sponsors: {
            orderBy: { stateCode: 'asc' },
            select: { state: { select: { code: true, name: true } } },
          },
          speaker: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.EventSelect;

export type EventRecord = Prisma.EventGetPayload<{ select: typeof eventSelection }>;
export type ArticleRecord = EventRecord['articles'][number]['article'];
export type FactRecord = EventRecord['facts'][number];
export type ClaimRecord = FactRecord['claims'][number];
