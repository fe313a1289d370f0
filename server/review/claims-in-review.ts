import 'server-only';
import type { MarkedClaim } from '@/core/views/article-view';
import type { Prisma } from '@/prisma/generated/client';
import { correctionsOfVersion } from '../queries/claim-corrections';

/** A claim of a version, with the identifiers of what it is on. */
export interface ClaimInReview {
  readonly mark: MarkedClaim;
  readonly factId: number;
  readonly eventId: number;
}

/** The claims that stand on a version, public or not, in the order of the text. They have no verdict yet. */
export async function claimsInReview(
  db: Prisma.TransactionClient,
  articleVersionId: number,
): Promise<readonly ClaimInReview[]> {
  const claims = await db.claim.findMany({
    where: { articleVersionId },
    orderBy: [{ start: 'asc' }, { end: 'desc' }, { id: 'asc' }],
    take: 1000,
    select: {
      ...{ id: true, start: true, end: true, pattern: true, correction: true, factId: true },
      speaker: { select: { name: true } },
      fact: {
        select: {
          ...{ slug: true, title: true },
          event: { select: { id: true, slug: true, title: true } },
        },
      },
    },
  });
  const corrections = await correctionsOfVersion(db, articleVersionId);
  return claims.map(({ id, start, end, pattern, correction, factId, speaker, fact }) => ({
    ...{ factId, eventId: fact.event.id },
    mark: {
      ...{ id, start, end, pattern, correction, verdict: null },
      ...{ event: fact.event.slug, eventTitle: fact.event.title },
      ...{ fact: fact.slug, factTitle: fact.title, speaker: speaker?.name ?? null },
      corrected: corrections.get(id) ?? null,
    },
  }));
}
