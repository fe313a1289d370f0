import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import { addressProblem } from '@/core/intake/address-problem';
import { addressAsKept } from '@/core/intake/kept-address';
import { enqueue } from '../queue/enqueue';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Follows a feed from now on, or again; it is read for the first time at once. */
export function followFeed(editorId: string, given: string): Promise<Outcome<number>> {
  return writing(editorId, 'editor', async (db) => {
    const address = addressAsKept(given);
    const key = address === null ? null : addressKey(address);
    if (address === null || key === null) {
      return refused(422, `That ${addressProblem(given.trim())}`);
    }
    // By the very address first: two of one key may have been followed before keys were kept.
    const held =
      (await db.feed.findUnique({ where: { address } })) ??
      (await db.feed.findUnique({ where: { addressKey: key } }));
    if (held !== null && held.endedAt === null)
      return refused(422, 'That feed is followed already.');
    const feed =
      held === null
        ? await db.feed.create({
            data: {
              ...{ address, addressKey: key, title: new URL(address).hostname },
              followedById: editorId,
            },
          })
        : await db.feed.update({
            where: { id: held.id },
            data: { address, endedAt: null, nextAt: new Date(), problem: null, failures: 0 },
          });
    await enqueue(db, 'read-feed', [feed.id]);
    return done(feed.id);
  });
}
