import 'server-only';
import { randomUUID } from 'node:crypto';
import { type IntakeState, Prisma } from '@/prisma/generated/client';
import { database, reading } from '../database';
import { enqueue } from '../queue/enqueue';
import type { Entry, EntryContent } from './archive';
import type { ArchiveBatch } from './batch-of';

/** What stands of an entry in its batch. */
export interface Standing {
  readonly id: string;
  readonly state: IntakeState;
  readonly problem: string | null;
  /** Whether it came in since this import has begun. */
  readonly ours: boolean;
}

/** An entry with what was read of it, to be taken. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly content: EntryContent;
}

/** What stands of entries in a batch, by their names. */
export async function standingOf(
  { id, begun }: ArchiveBatch,
  names: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await reading((db) =>
    db.intake.findMany({
      where: { batchId: id, name: { in: [...names] } },
      select: { id: true, name: true, state: true, problem: true, createdAt: true },
    }),
  );
  return new Map(
    rows.map(({ name, createdAt, ...row }) => [name, { ...row, ours: createdAt >= begun }]),
  );
}

/**
 * Puts entries into a batch and into the queue, all in one transaction: those that are not there yet, and those that
 * have failed before, with what was read now. @returns the identifiers of these, by name.
 */
export async function addEntries(
  batch: ArchiveBatch,
  entries: readonly ReadEntry[],
): Promise<ReadonlyMap<string, string>> {
  const contents = new Map(entries.map(({ entry, content }) => [entry.name, rowOf(content)]));
  return database().$transaction(
    async (db) => {
      const rows = [...contents].map(([name, row]) => ({
        ...{ id: randomUUID(), kind: 'entry' as const, batchId: batch.id, name },
        ...row,
      }));
      const select = { id: true, name: true } as const;
      const made = await db.intake.createManyAndReturn({
        data: rows,
        skipDuplicates: true,
        select,
      });
      const there = new Set(made.map(({ name }) => name));
      const others = [...contents.keys()].filter((name) => !there.has(name));
      const failed = await lockedFailures(db, batch.id, others);
      for (const { id, name } of failed) {
        const again = { state: 'waiting', settledAt: null, problem: null, tries: 0 } as const;
        const given = contents.get(name);
        await db.intake.update({ where: { id }, data: { ...given, ...again, triedAt: null } });
      }
      const added = [...made, ...failed];
      const ids = added.map(({ id }) => id);
      if (ids.length > 0) await enqueue(db, 'take', ids, { pressing: false });
      return new Map(added.map(({ id, name }) => [name, id]));
    },
    { timeout: 60_000, maxWait: 20_000 },
  );
}

function rowOf({ bytes, mediaType, charset, given }: EntryContent) {
  return { content: bytes, mediaType, charset, given, address: given.address ?? null };
}

async function lockedFailures(
  db: Prisma.TransactionClient,
  batchId: string,
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (names.length === 0) return [];
  return db.$queryRaw`
    SELECT id::text, name FROM "Intake"
    WHERE "batchId" = ${batchId}::uuid AND name IN (${Prisma.join([...names])}) AND state = 'failed'
    ORDER BY id FOR UPDATE`;
}
