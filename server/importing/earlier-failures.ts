import 'server-only';
import { reading } from '../database';
import type { ArchiveBatch } from './batch-of';

/** The identifiers of what of a batch has failed. */
export async function earlierFailures({ id }: ArchiveBatch): Promise<Set<string>> {
  const rows = await reading((db) =>
    db.intake.findMany({ where: { batchId: id, state: 'failed' }, select: { id: true } }),
  );
  return new Set(rows.map((row) => row.id));
}

/** Notes why an entry that had failed cannot even be read now. */
export async function noteFailure(id: string, problem: string): Promise<void> {
  await reading((db) =>
    db.intake.updateMany({
      where: { id, state: 'failed' },
      data: { problem, triedAt: new Date(), tries: { increment: 1 } },
    }),
  );
}

/** Sets aside what had failed and is in the archive no longer. @returns how many that is. */
export async function setGoneAside(ids: ReadonlySet<string>): Promise<number> {
  const all = [...ids];
  let gone = 0;
  for (let start = 0; start < all.length; start += atOnce) {
    const { count } = await reading((db) =>
      db.intake.updateMany({
        where: { id: { in: all.slice(start, start + atOnce) }, state: 'failed' },
        data: { state: 'set_aside', settledAt: new Date() },
      }),
    );
    gone += count;
  }
  return gone;
}

const atOnce = 1000;
