import type { Prisma } from '@/prisma/generated/client';

/** What readers get: articles, events and facts that were made public. */
export const isPublic = { publicSince: { not: null } } as const;

/** Versions that are their articles' current ones, of articles that readers get. */
export const currentOfPublic = {
  currentOf: { is: isPublic },
} satisfies Prisma.ArticleVersionWhereInput;

/** Facts that readers get. */
export const publicFact = { ...isPublic, event: isPublic } satisfies Prisma.FactWhereInput;
