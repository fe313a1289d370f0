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
 * Several processes may do it at once; where another is at it, `patient` says whether to wait. Broken off,
 * it goes on where it was the next time. What cannot be indexed is logged and keeps its mark, and what is
 * behind it is indexed all the same.
 * @returns how many things were indexed.
 */
export async function refreshIndex(
  db: PrismaClient,
  { patient = true }: { readonly patient?: boolean } = {},
): Promise<number> {
  await markAllIfOutdated(db);
  const failed: StaleThing[] = [];
  let [indexed, size] = [0, batch];
  for (;;) {
    const taken: StaleThing[] = [];
    try {
      await refreshBatch(db, { patient, size, failed, taken });
      if (taken.length === 0) return indexed;
      indexed += taken.length;
    } catch (error) {
      const [thing] = taken;
      if (thing === undefined) throw error;
      // One by one from here on, so that one that cannot be indexed holds up no other.
      if (size === 1) {
        failed.push(thing);
        console.error(`The ${thing.kind} ${thing.thingId} was not indexed for search.`, error);
      }
      size = 1;
    }
  }
}

interface Batch {
  readonly patient: boolean;
  readonly size: number;
  /** What is passed over. */
  readonly failed: readonly StaleThing[];
  /** Filled with what the batch is of. */
  readonly taken: StaleThing[];
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
function refreshBatch(db: PrismaClient, { patient, size, failed, taken }: Batch): Promise<void> {
  return db.$transaction(async (transaction) => {
    if (!(await isOurTurn(transaction, patient))) return;
    taken.push(...(await take(transaction, size, failed)));
    if (taken.length === 0) return;
    const before = await wordsHeldBy(transaction, taken);
    await indexOutlets(transaction, of('outlet', taken));
    await indexArticles(transaction, of('article', taken));
    await indexVotes(transaction, of('vote', taken));
    await indexEvents(transaction, db, of('event', taken));
    await forgetWords(transaction, taken, before);
  }, patience);
}

/** Takes the lock; false where another process has it, or where a newer one has marked all for its own rules. */
export async function isOurTurn(
  transaction: Prisma.TransactionClient,
  patient: boolean,
): Promise<boolean> {
  if (patient) await transaction.$executeRaw`SELECT pg_advisory_xact_lock(7325, 2)`;
  else {
    const [lock] = await transaction.$queryRaw<
      { got: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(7325, 2) AS got`;
    if (lock?.got !== true) return false;
  }
  const newer = await transaction.searchIndex.count({ where: { version: { gt: indexVersion } } });
  return newer === 0;
}

/** Takes the marks of the next things, of events last, since their articles take verdicts from them. */
function take(
  transaction: Prisma.TransactionClient,
  size: number,
  failed: readonly StaleThing[],
): Promise<readonly StaleThing[]> {
  return transaction.$queryRaw<StaleThing[]>`
    WITH next AS (
      SELECT DISTINCT kind, "thingId" FROM "SearchStale"
      WHERE NOT (kind::text || ' ' || "thingId" = ANY(${failed.map(({ kind, thingId }) => `${kind} ${thingId}`)}))
      ORDER BY kind, "thingId" LIMIT ${size}
    ), gone AS (
      DELETE FROM "SearchStale" s USING next WHERE s.kind = next.kind AND s."thingId" = next."thingId"
    )
    SELECT kind::text, "thingId" FROM next`;
}

function of(kind: SearchKind, taken: readonly StaleThing[]): readonly number[] {
  return taken.filter((thing) => thing.kind === kind).map(({ thingId }) => thingId);
}
