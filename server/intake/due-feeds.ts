import 'server-only';
import { reading } from '../database';
import { enqueue } from '../queue/enqueue';

/** Puts the feeds whose time has come into the queue, to be read. */
export async function dueFeeds(): Promise<void> {
  await reading((db) =>
    db.$transaction(async (transaction) => {
      const due = await transaction.feed.findMany({
        where: { endedAt: null, nextAt: { lte: new Date() } },
        orderBy: { nextAt: 'asc' },
        take: 500,
        select: { id: true },
      });
      const ids = due.map(({ id }) => id);
      if (ids.length > 0) await enqueue(transaction, 'read-feed', ids);
    }),
  );
}
