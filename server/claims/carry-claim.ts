import 'server-only';
import { standsAgain } from '@/core/review/stands-again';
import type { Prisma } from '@/prisma/generated/client';
import { keepCarried } from './claim-revisions';
import type { HeldClaim } from './held-claim';
import { nextClaimId } from './next-claim-id';
import { writeClaim } from './write-claim';

/** A text of an article. */
export interface TextOfVersion {
  readonly id: number;
  readonly body: string;
}

/**
 * Gives a text of an article a claim of another of its texts, with its reading, on its fact, and with what an editor
 * last did to it; nothing where its words do not stand there, or where the fact has a claim from them already.
 */
export async function carryClaim(
  db: Prisma.TransactionClient,
  held: HeldClaim,
  from: TextOfVersion,
  to: TextOfVersion,
): Promise<void> {
  const again = standsAgain(held, from.body, to.body);
  if (again === null) return;
  const { start, end } = again;
  const place = { articleVersionId: to.id, factId: held.factId };
  if ((await db.claim.count({ where: { ...place, start, end } })) > 0) return;
  const carried = { ...held, ...place, ...again, id: await nextClaimId(db) };
  await writeClaim(db, carried);
  await db.claim.update({ where: { id: carried.id }, data: { carriedFromId: held.id } });
  await keepCarried(db, held.id, carried);
}
