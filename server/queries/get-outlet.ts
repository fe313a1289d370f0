import 'server-only';
import { cache } from 'react';
import { parseOutletArticleKey, parseOutletRowKey } from '@/core/views/outlet-keys';
import type { OutletView } from '@/core/views/outlet-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { isPublic } from '../rights/public-only';
import { articlesCountedUpTo, countOfArticles } from './articles-counted';
import { outletArticles } from './outlet-articles';
import { outletRows } from './outlet-rows';

/**
 * An outlet with a page of its articles and a page of its rows, each after a key; null is the newest, and
 * so is what is no key. Returns null where no outlet of that name has an article that readers get.
 */
export const getOutlet = cache(
  async (
    slug: string,
    articlesFrom: string | null,
    rowsFrom: string | null,
  ): Promise<OutletView | null> => {
    if (!isSlug(slug)) return null;
    const outlet = await reading((db) =>
      db.outlet.findFirst({
        where: { slug, articles: { some: isPublic } },
        select: { id: true, slug: true, name: true, homepage: true },
      }),
    );
    if (outlet === null) return null;
    const { id, ...shown } = outlet;
    const [found, articles, rows] = await Promise.all([
      reading((db) =>
        db.article.count({
          where: { outletId: id, ...isPublic },
          // In the order of the index of those that are public: in another all of the outlet's are gone through.
          orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
          take: articlesCountedUpTo + 1,
        }),
      ),
      outletArticles(id, parseOutletArticleKey(articlesFrom ?? '')),
      outletRows(id, parseOutletRowKey(rowsFrom ?? '')),
    ]);
    return { ...shown, total: countOfArticles(found), ...articles, ...rows };
  },
);
