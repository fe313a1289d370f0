import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { enqueue, schemaName } from '../queue/enqueue';

/**
 * Puts the feeds whose time has come into the queue, to be read. One that is in it already, being read or to be tried
 * again, is left as it is: to add it anew would be to forget its tries.
 */
export async function dueFeeds(): Promise<void> {
  const schema = Prisma.raw(`"${schemaName().replaceAll('"', '""')}"`);
  await reading((db) =>
    db.$transaction(async (transaction) => {
      const due = await transaction.$queryRaw<{ id: number }[]>`
        SELECT f.id FROM "Feed" f
        WHERE f."endedAt" IS NULL AND f."nextAt" <= now() AND NOT EXISTS (
          SELECT FROM ${schema}._private_jobs j
          WHERE j.key = 'read-feed ' || f.id AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL))
        ORDER BY f."nextAt" LIMIT 500`;
      const ids = due.map(({ id }) => id);
      if (ids.length > 0) await enqueue(transaction, 'read-feed', ids);
    }),
  );
}
