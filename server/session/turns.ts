import 'server-only';
import { reading } from '../database';
import { limitSeconds } from './auth';

/** Whether someone may try once more, and if not, after how many seconds. */
export type Turn = { readonly allowed: true } | { readonly allowed: false; readonly wait: number };

/**
 * Takes one of the `most` tries that `who` has for `what` in a quarter of an hour, counted for all servers in one
 * statement, so that no two that come at once take the same.
 */
export async function takeTurn(what: string, who: string, most: number): Promise<Turn> {
  const now = Date.now();
  const ended = BigInt(now - limitMs);
  const [row] = await reading(
    (db) => db.$queryRaw<{ count: number; since: bigint }[]>`
      INSERT INTO "RateLimit" AS r (id, key, count, "lastRequest")
      VALUES (gen_random_uuid()::text, ${keyOf(what, who)}, 1, ${BigInt(now)})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN r."lastRequest" <= ${ended} THEN 1 ELSE least(r.count, 1000000) + 1 END,
        "lastRequest" = CASE WHEN r."lastRequest" <= ${ended} THEN ${BigInt(now)} ELSE r."lastRequest" END
      RETURNING count, "lastRequest" AS since`,
  );
  if (row === undefined) throw new Error('A count that was just written is not there.');
  if (row.count === 1) await forgetEnded(ended);
  if (row.count <= most) return { allowed: true };
  return {
    allowed: false,
    wait: Math.max(1, Math.ceil((Number(row.since) + limitMs - now) / 1000)),
  };
}

/** Gives a turn back that was used well, so that only what fails is counted. */
export async function giveTurnBack(what: string, who: string): Promise<void> {
  await reading(
    (db) => db.$executeRaw`
      UPDATE "RateLimit" SET count = greatest(count - 1, 0) WHERE key = ${keyOf(what, who)}`,
  );
}

/** Forgets counts that are over, some at a time; those that another does just now are left to it. */
async function forgetEnded(ended: bigint): Promise<void> {
  await reading(
    (db) => db.$executeRaw`
      DELETE FROM "RateLimit" WHERE id IN (
        SELECT id FROM "RateLimit" WHERE "lastRequest" <= ${ended}
        ORDER BY "lastRequest" LIMIT 100 FOR UPDATE SKIP LOCKED)`,
  );
}

const limitMs = limitSeconds * 1000;

function keyOf(what: string, who: string): string {
  return `recount ${what} ${who}`;
}
