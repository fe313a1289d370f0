import 'server-only';
import { spanAgain } from '@/core/review/span-again';
import type { Prisma } from '@/prisma/generated/client';
import { carryClaim, type TextOfVersion } from '../claims/carry-claim';
import { heldClaim } from '../claims/held-claim';

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
    if (held !== null) await carryClaim(db, held, from, to);
  }
}

/** Has the annotations on claims of one text speak of those that are carried from them to another. */
export async function carryAnnotations(
  db: Prisma.TransactionClient,
  fromVersionId: number,
  toVersionId: number,
): Promise<void> {
  await db.$executeRaw`
    WITH RECURSIVE line AS (
      SELECT id AS newest, "carriedFromId" AS earlier FROM "Claim" WHERE "articleVersionId" = ${toVersionId}
      UNION
      SELECT line.newest, c."carriedFromId" FROM line JOIN "Claim" c ON c.id = line.earlier
    )
    UPDATE "Annotation" a SET "claimId" = line.newest
    FROM line JOIN "Claim" c ON c.id = line.earlier AND c."articleVersionId" = ${fromVersionId}
    WHERE a."claimId" = c.id`;
}
