import 'server-only';
import type { Prisma, PrismaClient, SearchKind } from '@/prisma/generated/client';
import { forgetWords, wordsHeldBy } from './forget-words';
import { indexArticles } from './index-articles';
import { indexEvents } from './index-events';
import { indexOutlets } from './index-outlets';
import { indexVersion } from './index-version';
import { indexVotes } from './index-votes';

/** Something whose entry is no longer what the other tables say. */
export interface StaleThing {
  readonly kind: SearchKind;
  readonly thingId: number;
}

/** Things that are indexed in one transaction. */
const batch = 50;

/**
 * Makes every stale entry of the search index anew, some at a time, and all of them where they were made
 * by older rules. Where none is stale this asks for that and nothing else.
 *
 * Several processes may do it at once. Broken off, it goes on where it was the next time.
 * @returns how many things were indexed.
 */
export async function refreshIndex(db: PrismaClient): Promise<number> {
  await markAllIfOutdated(db);
  let indexed = 0;
  for (;;) {
    const taken = await refreshBatch(db);
    if (taken === 0) return indexed;
    indexed += taken;
  }
}

async function markAllIfOutdated(db: PrismaClient): Promise<void> {
  await db.$transaction(async (transaction) => {
    const outdated = await transaction.searchIndex.updateMany({
      where: { version: { lt: indexVersion } },
      data: { version: indexVersion },
    });
    if (outdated.count === 0) return;
    await transaction.$executeRaw`
      INSERT INTO "SearchStale" (kind, "thingId", transaction)
      SELECT kind::"SearchKind", id, pg_current_xact_id()::text::bigint FROM (
        SELECT 'outlet', id FROM "Outlet" UNION ALL SELECT 'article', id FROM "Article"
        UNION ALL SELECT 'vote', id FROM "RecordedVote" UNION ALL SELECT 'event', id FROM "Event"
      ) all_things (kind, id)
      ON CONFLICT DO NOTHING`;
  }, patience);
}

/** Milliseconds: another process may be at a batch of its own, and an event of many articles takes long. */
const patience = { timeout: 300_000, maxWait: 60_000 };

/**
 * Indexes the next things. Their marks go with the same transaction that writes their entries.
 *
 * One process at a time, as what it read first could else be written last. Things are read beside the
 * transaction, after their marks were taken: a change that is not seen by then leaves a mark of its own.
 */
function refreshBatch(db: PrismaClient): Promise<number> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(7325, 2)`;
    const taken = await take(transaction);
    if (taken.length === 0) return 0;
    const before = await wordsHeldBy(transaction, taken);
    await indexOutlets(transaction, of('outlet', taken));
    await indexArticles(transaction, of('article', taken));
    await indexVotes(transaction, of('vote', taken));
    await indexEvents(transaction, db, of('event', taken));
    await forgetWords(transaction, taken, before);
    return taken.length;
  }, patience);
}

/** Takes the marks of the next things, of events last, since their articles take verdicts from them. */
async function take(transaction: Prisma.TransactionClient): Promise<readonly StaleThing[]> {
  const taken = await transaction.$queryRaw<StaleThing[]>`
    WITH next AS (
      SELECT DISTINCT kind, "thingId" FROM "SearchStale" ORDER BY kind, "thingId" LIMIT ${batch}
    ), gone AS (
      DELETE FROM "SearchStale" s USING next WHERE s.kind = next.kind AND s."thingId" = next."thingId"
    )
    SELECT kind::text, "thingId" FROM next`;
  return taken;
}

function of(kind: SearchKind, taken: readonly StaleThing[]): readonly number[] {
  return taken.filter((thing) => thing.kind === kind).map(({ thingId }) => thingId);
}
