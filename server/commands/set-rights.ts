import 'server-only';
import { isSlug } from '@/core/views/slug';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Says how much of an article's text readers get. */
export function setRights(
  editorId: string,
  article: string,
  rights: 'full' | 'excerpts',
): Promise<Outcome<{ rights: 'full' | 'excerpts' }>> {
  return writing(editorId, 'editor', async (db) => {
    if (!isSlug(article)) return refused(404, 'There is no such article.');
    const { count } = await db.article.updateMany({ where: { slug: article }, data: { rights } });
    return count > 0 ? done({ rights }) : refused(404, 'There is no such article.');
  });
}
