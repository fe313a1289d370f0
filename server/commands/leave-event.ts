import 'server-only';
import { hideEmptyEvents } from '../review/hide-empty-events';
import { lockedEvents } from '../review/locked-events';
import { lockedInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import type { Published } from './publish-article';
import { writing } from './writing';

/** Takes an article out of an event on whose facts it has no claims; readers lose an event that they had by it alone. */
export function leaveEvent(
  editorId: string,
  article: string,
  event: string,
): Promise<Outcome<{ title: string; published: Published }>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await lockedInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const { articleId } = version;
    const events = await lockedEvents(db, articleId);
    const left = events.find(({ slug }) => slug === event);
    if (left === undefined) return refused(410, 'It is no part of that event.');
    const claim = await db.claim.findFirst({
      where: {
        fact: { eventId: left.id },
        articleVersion: { articleId, OR: [{ id: version.id }, { currentOf: { id: articleId } }] },
      },
      select: { quote: true, fact: { select: { title: true } } },
    });
    if (claim !== null) {
      return refused(
        422,
        `It has claims on facts of “${left.title}”, as on “${claim.fact.title}”. Move them or set them aside first.`,
      );
    }
    await db.eventArticle.delete({ where: { eventId_articleId: { eventId: left.id, articleId } } });
    await hideEmptyEvents(db, [left]);
    return done({ title: left.title, published: { article, events } });
  });
}
