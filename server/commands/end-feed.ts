import 'server-only';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Follows a feed no longer; what came by it stays. */
export function endFeed(editorId: string, id: number): Promise<Outcome<{ title: string }>> {
  return writing(editorId, 'editor', async (db) => {
    const [ended] = await db.feed.updateManyAndReturn({
      where: { id, endedAt: null },
      data: { endedAt: new Date() },
    });
    return ended ? done({ title: ended.title }) : refused(404, 'That feed is not followed.');
  });
}
