import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { HeldClaim } from './held-claim';

/** Tells all servers that a claim has left a fact; of the one that it is on now its revision tells. */
export async function tellOfFact(
  db: Prisma.TransactionClient,
  { id, version }: HeldClaim,
  factId: number,
): Promise<void> {
  await db.$executeRaw`
    SELECT pg_notify(recount_channel(), json_build_object('kind', 'claim', 'id', ${id}::int,
      'version', ${version}::int, 'event', e.slug, 'fact', f.slug)::text)
    FROM "Fact" f JOIN "Event" e ON e.id = f."eventId" WHERE f.id = ${factId}`;
}
