import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { type Refusal, refused } from '../commands/outcome';
import type { HeldClaim } from './held-claim';

/**
 * Why a claim cannot stand where it is to: its article is no part of the event, or the fact has a claim from
 * these very words. Null where it can.
 */
export async function placeTaken(
  db: Prisma.TransactionClient,
  { id, factId, articleVersionId, start, end }: Omit<HeldClaim, 'version' | 'reading' | 'quote'>,
  eventId: number,
): Promise<Refusal | null> {
  const among = await db.eventArticle.count({
    where: { eventId, article: { versions: { some: { id: articleVersionId } } } },
  });
  if (among === 0) return refused(422, 'The article is not among those of that event.');
  const other = await db.claim.findUnique({
    where: { articleVersionId_factId_start_end: { articleVersionId, factId, start, end } },
    select: { id: true },
  });
  if (other === null || other.id === id) return null;
  return refused(422, 'That fact has a claim from these very words already. Correct that one.');
}
