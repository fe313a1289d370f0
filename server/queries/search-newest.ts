import 'server-only';
import { mostRanked } from '@/core/views/search-view';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';

/** Among how many of the newest entries is looked first. */
const firstWindow = 3000;

/** Where no more than this fit among the first, all that fit are few. */
const few = 20;

/**
 * The newest entries that fit a `tsquery` and a choice, one more than are ranked at most: of a common word
 * among the newest few thousand, of a rarer one among so many more as its share of those promises, and of
 * a rare one among all.
 *
 * The index gives whatever fits, of any day. To take the newest from half of all entries would take as
 * long as to read them.
 */
export async function newestEntries(
  db: PrismaClient,
  tsquery: string,
  chosen: Prisma.Sql,
  until: string | null,
): Promise<readonly number[]> {
  const wanted = mostRanked + 1;
  for (let window = firstWindow; ; ) {
    const cutoff = await recencyOf(db, window, until);
    const ids = await entriesSince(db, tsquery, chosen, cutoff, wanted);
    if (cutoff === null || ids.length === wanted) return ids;
    const larger = Math.ceil(window * 1.5 * (wanted / ids.length));
    window = ids.length <= few || window > firstWindow ? Number.POSITIVE_INFINITY : larger;
  }
}

/** The recency of the entry of a place in the order of days up to one; null where there is none. */
async function recencyOf(
  db: PrismaClient,
  place: number,
  until: string | null,
): Promise<number | null> {
  if (place === Number.POSITIVE_INFINITY) return null;
  const [row] = await db.$queryRaw<{ recency: number }[]>`
    SELECT day - DATE '1970-01-01' AS recency FROM "SearchEntry"
    WHERE ${until === null ? Prisma.sql`day IS NOT NULL` : Prisma.sql`day <= ${until}::date`}
    ORDER BY day DESC OFFSET ${place}::int LIMIT 1`;
  return row?.recency ?? null;
}

async function entriesSince(
  db: PrismaClient,
  tsquery: string,
  chosen: Prisma.Sql,
  cutoff: number | null,
  take: number,
): Promise<readonly number[]> {
  const since = cutoff === null ? Prisma.empty : Prisma.sql`AND recency >= ${cutoff}::int`;
  const [row] = await db.$queryRaw<{ ids: number[] }[]>`
    SELECT ARRAY(
      SELECT id FROM "SearchEntry" e WHERE words @@ ${tsquery}::tsquery ${since} ${chosen}
      ORDER BY recency DESC, id DESC LIMIT ${take}::int
    ) AS ids`;
  return row?.ids ?? [];
}
