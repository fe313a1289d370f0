import 'server-only';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { forgetWords, wordsHeldBy } from './forget-words';
import { indexEvents } from './index-events';
import { isOurTurn } from './refresh-index';

/** Milliseconds that are waited for another process that is indexing, and for the comparison of large events. */
const limits = { lock: 5000, timeout: 60_000, maxWait: 10_000 };

/**
 * Makes the entries, the verdicts and the discrepancies of some events anew, where they are stale, without
 * waiting for whatever else is.
 *
 * Where another process is indexing for longer than can be waited for, or the events cannot be indexed, their
 * marks stay, and they are made anew with the others: that is logged, and never thrown, since what was written
 * is written.
 */
export async function refreshEvents(db: PrismaClient, ids: readonly number[]): Promise<void> {
  try {
    await db.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('lock_timeout', ${`${limits.lock}`}, true)`;
      if (!(await isOurTurn(transaction, true))) return;
      const taken = await take(transaction, ids);
      if (taken.length === 0) return;
      const things = taken.map((thingId) => ({ kind: 'event', thingId }) as const);
      const before = await wordsHeldBy(transaction, things);
      await indexEvents(transaction, db, taken);
      await forgetWords(transaction, things, before);
    }, limits);
  } catch (error) {
    console.error('The verdicts of a change are worked out later, with the index.', error);
  }
}

async function take(
  transaction: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<number[]> {
  const marks = await transaction.$queryRaw<{ thingId: number }[]>`
    DELETE FROM "SearchStale" WHERE kind = 'event' AND "thingId" = ANY(${[...ids]}::int[])
    RETURNING "thingId"`;
  return [...new Set(marks.map(({ thingId }) => thingId))].sort((a, b) => a - b);
}
