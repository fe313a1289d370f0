import 'server-only';
import { addressProblem } from '@/core/intake/address-problem';
import { enqueue } from '../queue/enqueue';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Follows a feed from now on, or again; it is read for the first time at once. */
export function followFeed(editorId: string, given: string): Promise<Outcome<number>> {
  return writing(editorId, 'editor', async (db) => {
    const problem = addressProblem(given.trim());
    if (problem !== null) return refused(422, `That ${problem}`);
    const address = new URL(given.trim()).href;
    const held = await db.feed.findUnique({ where: { address } });
    if (held !== null && held.endedAt === null)
      return refused(422, 'That feed is followed already.');
    const feed =
      held === null
        ? await db.feed.create({
            data: { address, title: new URL(address).hostname, followedById: editorId },
          })
        : await db.feed.update({
            where: { id: held.id },
            data: { endedAt: null, nextAt: new Date(), problem: null, failures: 0 },
          });
    await enqueue(db, 'read-feed', [feed.id]);
    return done(feed.id);
  });
}
