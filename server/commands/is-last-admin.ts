import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Whether someone is the one admin there is. Until the transaction ends nobody else can stop being one; the database
 * keeps the rule besides.
 */
export async function isLastAdmin(db: Prisma.TransactionClient, id: string): Promise<boolean> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('recount.admins'))::text`;
  const admins = await db.user.findMany({
    where: { role: 'admin', deactivatedAt: null },
    select: { id: true },
    take: 2,
  });
  return admins.length === 1 && admins[0]?.id === id;
}

/** What to say where someone would stop being it. */
export const lastAdminStays = 'The last admin stays one. Make someone else an admin first.';
