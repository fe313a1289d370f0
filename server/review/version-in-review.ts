import 'server-only';
import { isSlug } from '@/core/views/slug';
import type { Prisma } from '@/prisma/generated/client';

/** The text of an article that is reviewed: the last that came in. */
export interface VersionInReview {
  readonly id: number;
  readonly articleId: number;
  readonly slug: string;
  readonly number: number;
  readonly body: string;
  /** Whether readers get the article, and this text of it. */
  readonly isPublic: boolean;
  readonly isCurrent: boolean;
}

/** The last text of an article; null where there is no such article. */
export async function versionInReview(
  db: Prisma.TransactionClient,
  slug: string,
): Promise<VersionInReview | null> {
  if (!isSlug(slug)) return null;
  const version = await db.articleVersion.findFirst({
    where: { article: { slug } },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, articleId: true, number: true, body: true },
      article: { select: { publicSince: true, currentVersionId: true } },
    },
  });
  if (version === null) return null;
  const { article, ...own } = version;
  const isCurrent = article.currentVersionId === version.id;
  return { ...own, slug, isCurrent, isPublic: article.publicSince !== null };
}
