import 'server-only';
import type { PrismaClient } from '@/prisma/generated/client';

/** On how many browsers a person is signed in at most. */
export const mostSessions = 20;

/** Ends a person's sessions that have expired, and the oldest beyond the most that there may be. */
export async function boundSessions(db: PrismaClient, userId: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "Session" WHERE "userId" = ${userId} AND ("expiresAt" <= now() OR id IN (
      SELECT id FROM "Session" WHERE "userId" = ${userId}
      ORDER BY "createdAt" DESC, id DESC OFFSET ${mostSessions}))`;
}
