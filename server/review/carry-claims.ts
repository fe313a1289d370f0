import 'server-only';
import { spanAgain } from '@/core/review/span-again';
import { standsAgain } from '@/core/review/stands-again';
import type { Prisma } from '@/prisma/generated/client';
import { keepCarried } from '../claims/claim-revisions';
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
 * facts; and those of the text that readers get whose words the one before had not. What an editor last did to a claim
 * comes with it. The others stay where they are.
 */
export async function carryClaims(
  db: Prisma.TransactionClient,
  { before, current }: { readonly before: TextOfVersion; readonly current: TextOfVersion | null },
  to: TextOfVersion,
): Promise<void> {
  await carry(db, before, to, () => true);
  if (current === null || current.id === before.id) return;
  // What an editor has taken away from the text before stays away.
  await carry(db, current, to, (claim) => spanAgain(claim, current.body, before.body) === null);
}

async function carry(
  db: Prisma.TransactionClient,
  from: TextOfVersion,
  to: TextOfVersion,
  wanted: (claim: { readonly start: number; readonly end: number }) => boolean,
): Promise<void> {
  const claims = await db.claim.findMany({
    where: { articleVersionId: from.id },
    orderBy: { id: 'asc' },
    take: 2000,
    select: { id: true, start: true, end: true },
  });
  for (const { id } of claims.filter(wanted)) {
    const held = await heldClaim(db, id);
    const again = held === null ? null : standsAgain(held, from.body, to.body);
    if (held === null || again === null) continue;
    const place = { articleVersionId: to.id, factId: held.factId };
    const { start, end } = again;
    if ((await db.claim.count({ where: { ...place, start, end } })) > 0) continue;
    const carried = { ...held, ...place, ...again, id: await nextClaimId(db) };
    await writeClaim(db, carried);
    await keepCarried(db, id, carried);
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
