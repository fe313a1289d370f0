import 'server-only';
import type { PrismaClient } from '@/prisma/generated/client';

/** On how many browsers a person is signed in at most. */
export const mostSessions = 20;

/** How many that have expired are forgotten each time. */
const mostForgotten = 100;

/**
 * Ends a person's oldest sessions beyond the most that there may be, and forgets sessions that have expired, whosever
 * they are, some at a time; those that another forgets just now are left to it.
 */
export async function boundSessions(db: PrismaClient, userId: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "Session" WHERE id IN (
      SELECT id FROM "Session" WHERE "expiresAt" <= now()
      ORDER BY "expiresAt" LIMIT ${mostForgotten}::int FOR UPDATE SKIP LOCKED)`;
  await db.$executeRaw`
    DELETE FROM "Session" WHERE "userId" = ${userId} AND id IN (
      SELECT id FROM "Session" WHERE "userId" = ${userId}
      ORDER BY "createdAt" DESC, id DESC OFFSET ${mostSessions})`;
}
