import 'server-only';
import { eventsOfArticle } from '../review/events-of-article';
import { putInEvent } from '../review/in-event';
import { lockedInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import type { Published } from './publish-article';
import { writing } from './writing';

/** Puts an article into an event that there is. */
export function joinEvent(
  editorId: string,
  article: string,
  event: string,
): Promise<Outcome<{ title: string; published: Published }>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await lockedInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const held = await db.event.findUnique({
      where: { slug: event },
      select: { id: true, title: true },
    });
    if (held === null) return refused(404, 'There is no such event any more. Choose another.');
    await putInEvent(db, version.articleId, held.id);
    const events = await eventsOfArticle(db, version.articleId);
    return done({ title: held.title, published: { article, events } });
  });
}
