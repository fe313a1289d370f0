import 'server-only';
import type { ArticleMetadata } from '@/core/intake/article-correction';
import { agenciesAsSaved } from '@/core/intake/credited-agencies';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';

/** The columns of an article that metadataOf reads, and how they are known. */
export const metadataSelection = {
  ...{ title: true, titleBasis: true, url: true, addressKey: true, byline: true, basis: true },
  ...{ publishedOn: true, publishedBasis: true, language: true },
  outlet: { select: { name: true } },
  origins: {
    where: { certainty: 'stated' },
    orderBy: { origin: { name: 'asc' } },
    take: 20,
    select: { origin: { select: { name: true } } },
  },
} satisfies Prisma.ArticleSelect;

/** What is saved of an article besides its text. */
export function metadataOf({
  outlet,
  origins,
  publishedOn,
  ...article
}: Prisma.ArticleGetPayload<{ select: typeof metadataSelection }>): ArticleMetadata {
  return {
    ...{ title: article.title, outlet: outlet.name, address: article.url, byline: article.byline },
    ...{ publishedOn: isoDay(publishedOn), language: article.language },
    wire: agenciesAsSaved(origins.map(({ origin }) => origin.name)),
  };
}
