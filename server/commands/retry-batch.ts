import 'server-only';
import { isUuid } from '@/core/uuid';
import { enqueue } from '../queue/enqueue';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Has the addresses of a batch that could not be fetched tried again from the start. @returns how many that is. */
export function retryBatch(editorId: string, batchId: string): Promise<Outcome<number>> {
  return writing(editorId, 'editor', async (db) => {
    if (!isUuid(batchId)) return refused(404, 'There is nothing of that name.');
    // In one order, so that two who ask at once do not wait for each other.
    const failed = await db.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "Intake"
      WHERE "batchId" = ${batchId}::uuid AND state = 'failed' AND kind = 'address'
      ORDER BY id FOR UPDATE`;
    if (failed.length === 0) {
      return refused(410, 'No address of it has failed, or all are tried again already.');
    }
    const ids = failed.map(({ id }) => id);
    await db.intake.updateMany({
      where: { id: { in: ids } },
      data: { state: 'waiting', settledAt: null, problem: null, tries: 0, triedAt: null },
    });
    await enqueue(db, 'take', ids);
    return done(ids.length);
  });
}
