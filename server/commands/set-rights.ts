import 'server-only';
import { eventsOfArticle } from '../review/events-of-article';
import { lockedInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import type { Published } from './publish-article';
import { writing } from './writing';

/** Says how much of an article's text readers get. */
export function setRights(
  editorId: string,
  article: string,
  rights: 'full' | 'excerpts',
): Promise<Outcome<{ rights: 'full' | 'excerpts'; published: Published }>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await lockedInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const { articleId: id } = version;
    await db.article.update({ where: { id }, data: { rights } });
    return done({ rights, published: { article, events: await eventsOfArticle(db, id) } });
  });
}
