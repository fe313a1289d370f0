import 'server-only';
import { spanAgain } from '@/core/review/span-again';
import type { Prisma } from '@/prisma/generated/client';
import type { TextOfVersion } from '../claims/carry-claim';

/** Has what editors refused for words of one text stay refused for the same words of another, in their names. */
export async function carryRefusals(
  db: Prisma.TransactionClient,
  from: TextOfVersion,
  to: TextOfVersion,
): Promise<void> {
  const own = { where: { articleVersionId: from.id }, take: 5000 };
  const again = <Refusal extends { start: number; end: number }>(refusals: readonly Refusal[]) =>
    refusals.flatMap((refusal) => {
      const span = spanAgain(refusal, from.body, to.body);
      return span === null ? [] : [{ ...refusal, ...span, articleVersionId: to.id }];
    });
  await db.refusedProposal.createMany({ data: again(await db.refusedProposal.findMany(own)) });
  await db.refusedFact.createMany({ data: again(await db.refusedFact.findMany(own)) });
}
