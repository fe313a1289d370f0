import 'server-only';
import type { OrphanedClaim } from '@/core/views/review-view';
import type { Prisma } from '@/prisma/generated/client';

/** The claims of the version that readers get which have none on the same fact in the version reviewed. */
export async function orphanedClaims(
  db: Prisma.TransactionClient,
  articleId: number,
  articleVersionId: number,
): Promise<readonly OrphanedClaim[]> {
  const claims = await db.claim.findMany({
    where: {
      articleVersion: { currentOf: { id: articleId } },
      fact: { claims: { none: { articleVersionId } } },
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      ...{ id: true, quote: true },
      fact: { select: { slug: true, title: true, event: { select: { slug: true } } } },
    },
  });
  return claims.map(({ id, quote, fact }) => ({
    ...{ id, quote, event: fact.event.slug, fact: fact.slug, factTitle: fact.title },
  }));
}
