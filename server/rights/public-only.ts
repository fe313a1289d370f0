import type { Prisma } from '@/prisma/generated/client';

/** What readers get: articles, events and facts that were made public. */
export const isPublic = { publicSince: { not: null } } as const;

/** Versions that are their articles' current ones, of articles that readers get. */
export const currentOfPublic = {
  currentOf: { is: isPublic },
} satisfies Prisma.ArticleVersionWhereInput;

/** Facts that readers get. */
export const publicFact = { ...isPublic, event: isPublic } satisfies Prisma.FactWhereInput;

/** Texts that readers get, also such as are not current any more. */
export const publicVersion = {
  ...isPublic,
  article: isPublic,
} satisfies Prisma.ArticleVersionWhereInput;

/** Whether a version is one of those. */
export function isVersionPublic(version: {
  readonly publicSince: Date | null;
  readonly article: { readonly publicSince: Date | null };
}): boolean {
  return version.publicSince !== null && version.article.publicSince !== null;
}
