import 'server-only';
import { isSlug } from '@/core/views/slug';
import type { Prisma } from '@/prisma/generated/client';
import { done, type Outcome, refused } from '../commands/outcome';

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
  /**
   * What readers get and got of it, and how often it was corrected, as a form carries it, to tell whether that is still as
   * its editor saw it.
   */
  readonly publication: string;
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
      ...{ id: true, articleId: true, number: true, body: true, publicSince: true },
      article: {
        select: {
          ...{ publicSince: true, currentVersionId: true },
          _count: { select: { corrections: true } },
        },
      },
    },
  });
  if (version === null) return null;
  const { article, publicSince, ...own } = version;
  const isCurrent = article.currentVersionId === version.id;
  const days = [article.publicSince, publicSince].map((since) => since?.toISOString() ?? '');
  const publication = [...days, article._count.corrections].join(' ');
  return { ...own, slug, isCurrent, isPublic: article.publicSince !== null, publication };
}

/** The same, which stays the last until the transaction ends: the article is locked. */
export async function lockedInReview(
  db: Prisma.TransactionClient,
  slug: string,
): Promise<VersionInReview | null> {
  await db.$queryRaw`SELECT FROM "Article" WHERE slug = ${slug} FOR NO KEY UPDATE`;
  return versionInReview(db, slug);
}

/** The same, where it is still the version whose number an editor saw. */
export async function versionSeen(
  db: Prisma.TransactionClient,
  slug: string,
  number: number,
): Promise<Outcome<VersionInReview>> {
  const version = await lockedInReview(db, slug);
  if (version === null) return refused(404, 'There is no such article.');
  return version.number === number ? done(version) : refused(410, newerText);
}

const newerText =
  'The article has a newer text by now, which is the one to review. The page was loaded anew.';
