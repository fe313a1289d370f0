import 'server-only';
import type { PrismaClient } from '@/prisma/generated/client';

/**
 * What cookies are signed and second factors sealed with: RECOUNT_SECRET or, where that is not set, a secret
 * that the database was made with, so that all servers on one database share it.
 *
 * Throws where RECOUNT_SECRET is shorter than 32 characters.
 */
export async function serverSecret(db: PrismaClient): Promise<string> {
  const given = process.env.RECOUNT_SECRET;
  if (given) {
    if (given.length >= 32) return given;
    throw new Error('RECOUNT_SECRET must have at least 32 characters.');
  }
  const known = kept.get(db);
  if (known !== undefined) return known;
  const { value } = await db.serverSecret.findUniqueOrThrow({ where: { id: 1 } });
  kept.set(db, value);
  return value;
}

const kept = new WeakMap<PrismaClient, string>();
