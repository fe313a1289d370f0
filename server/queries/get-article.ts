import 'server-only';
import { cache } from 'react';
import { leftOut } from '@/core/rights/left-out';
import { onlyShown } from '@/core/rights/only-shown';
import type { ArticlePageView } from '@/core/views/article-view';
import { getWholeArticle } from './get-whole-article';

/**
 * One version of an article as readers get it, the current one when no number is given; null where there is
 * none. Of a text that is not given in full the rest is taken out here, so that nothing can show it.
 */
export const getArticle = cache(
  async (slug: string, number: number | null): Promise<ArticlePageView | null> => {
    const article = await getWholeArticle(slug, number);
    if (article === null) return null;
    const { excerpts, body, ...own } = article;
    if (excerpts === null) return { ...own, body, leftOut: null };
    const hidden = leftOut(body, excerpts);
    return { ...own, body: onlyShown(body, hidden), leftOut: hidden };
  },
);
