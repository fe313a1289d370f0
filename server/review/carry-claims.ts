import 'server-only';
import { standsAgain } from '@/core/review/stands-again';
import type { Prisma } from '@/prisma/generated/client';
import { heldClaim } from '../claims/held-claim';
import { nextClaimId } from '../claims/next-claim-id';
import { writeClaim } from '../claims/write-claim';

/** A text of an article. */
export interface TextOfVersion {
  readonly id: number;
  readonly body: string;
}

/**
 * Gives a new text of an article the claims of the one before whose words stand in it, with their readings and on their
 * facts. The others stay where they are.
 */
export async function carryClaims(
  db: Prisma.TransactionClient,
  from: TextOfVersion,
  to: TextOfVersion,
): Promise<void> {
  const claims = await db.claim.findMany({
    where: { articleVersionId: from.id },
    orderBy: { id: 'asc' },
    take: 2000,
    select: { id: true },
  });
  for (const { id } of claims) {
    const held = await heldClaim(db, id);
    const again = held === null ? null : standsAgain(held, from.body, to.body);
    if (held === null || again === null) continue;
    const place = { articleVersionId: to.id, ...again };
    await writeClaim(db, { ...held, ...place, id: await nextClaimId(db), version: 1 });
  }
}

/** Has the annotations on claims of one text speak of the same claims in another, where they stand there. */
export async function carryAnnotations(
  db: Prisma.TransactionClient,
  fromVersionId: number,
  toVersionId: number,
): Promise<void> {
  await db.$executeRaw`
    UPDATE "Annotation" a SET "claimId" = n.id
    FROM "Claim" o JOIN "Claim" n
      ON n."factId" = o."factId" AND n.quote = o.quote AND n."articleVersionId" = ${toVersionId}
    WHERE a."claimId" = o.id AND o."articleVersionId" = ${fromVersionId}`;
}
