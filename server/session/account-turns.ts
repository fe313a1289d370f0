import 'server-only';
import { createHash } from 'node:crypto';
import { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import type { Turn } from './turns';

/** Failures after which an account is blocked, and again after each one more. */
const failuresAllowed = 5;

/** In minutes: whoever keeps trying keeps others out no longer than this after each try. */
const longestBlock = 5;

/**
 * Takes a try at the password of an account, whether or not there is one, whoever tries, for all servers. After five
 * that failed each further one is followed by a block: one minute, then two, four, and five from there on. What is
 * tried during a block neither counts nor makes it longer. All is forgotten where nothing was tried for five minutes
 * after a block, or before any for a quarter of an hour.
 *
 * The try is counted before it is known to fail, in one statement that a block leaves without effect, so that many
 * who come at once get no more tries than one who comes often.
 */
export async function takeAccountTurn(email: string): Promise<Turn> {
  const account = hashOf(email);
  return reading(async (db) => {
    const taken = await db.$queryRaw<{ count: number }[]>`
      INSERT INTO "SignInFailures" AS f (account, count, since)
      VALUES (${account}, 1, clock_timestamp())
      ON CONFLICT (account) DO UPDATE SET
        count = CASE WHEN ${over} THEN 1 ELSE f.count + 1 END,
        since = CASE WHEN ${over} THEN clock_timestamp() ELSE f.since END,
        "blockedUntil" = CASE WHEN NOT (${over}) AND f.count + 1 >= ${failuresAllowed}::int
          THEN clock_timestamp() + least(${longestBlock}::int, 2 ^ (f.count + 1 - ${failuresAllowed}::int)) * interval '1 minute' END
      WHERE f."blockedUntil" IS NULL OR f."blockedUntil" <= clock_timestamp()
      RETURNING count`;
    // What is over is forgotten, some at a time; what another does just now is left to it.
    await db.$executeRaw`
      DELETE FROM "SignInFailures" WHERE account IN (
        SELECT account FROM "SignInFailures" WHERE since < now() - interval '1 day'
          AND ("blockedUntil" IS NULL OR "blockedUntil" < now() - interval '1 hour')
        ORDER BY since LIMIT 100 FOR UPDATE SKIP LOCKED)`;
    if (taken.length > 0) return { allowed: true };
    const [blocked] = await db.$queryRaw<{ wait: number }[]>`
      SELECT greatest(1, ceil(extract(epoch FROM "blockedUntil" - clock_timestamp())))::int AS wait
      FROM "SignInFailures" WHERE account = ${account}`;
    return { allowed: false, wait: blocked?.wait ?? 1 };
  });
}

/** Forgets what failed at an account, after signing in to it. */
export async function forgetFailures(email: string): Promise<void> {
  await reading(
    (db) => db.$executeRaw`DELETE FROM "SignInFailures" WHERE account = ${hashOf(email)}`,
  );
}

const over = Prisma.sql`clock_timestamp() >=
  coalesce(f."blockedUntil" + ${longestBlock}::int * interval '1 minute', f.since + interval '15 minutes')`;

function hashOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('hex');
}
