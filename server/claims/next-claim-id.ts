import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** An identifier of the table's own sequence, which no claim has had. */
export async function nextClaimId(db: Prisma.TransactionClient): Promise<number> {
  const [next] = await db.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Claim"', 'id'))::int AS id`;
  if (next === undefined) throw new Error('The claims have no sequence.');
  return next.id;
}
