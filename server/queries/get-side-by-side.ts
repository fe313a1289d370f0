import 'server-only';
import { cache } from 'react';
import type { WholeArticle } from '@/core/views/article-view';
import { compareTexts } from '@/core/views/compare-texts';
import type { NamedArticle } from '@/core/views/side-by-side-address';
import type { SideBySideView } from '@/core/views/side-by-side-view';
import { getWholeArticle } from './get-whole-article';

/**
 * Two articles, or two versions of one, beside each other; null where one of them is not kept, or where
 * both are the same.
 *
 * An article named twice without a version is set beside its version before the current one.
 */
export const getSideBySide = cache(
  async (
    slugA: string,
    versionA: number | null,
    slugB: string,
    versionB: number | null,
  ): Promise<SideBySideView | null> => {
    const [a, b] = await Promise.all([
      versionA === null && slugA === slugB
        ? versionBefore(slugA)
        : getWholeArticle(slugA, versionA),
      getWholeArticle(slugB, versionB),
    ]);
    if (a === null || b === null) return null;
    return a.slug === b.slug && a.version === b.version ? null : compareTexts(a, b);
  },
);

/** The same for what an address names. */
export function sideBySideNamed(
  named: readonly [NamedArticle, NamedArticle] | null,
): Promise<SideBySideView | null> {
  if (named === null) return Promise.resolve(null);
  const [a, b] = named;
  return getSideBySide(a.slug, a.version, b.slug, b.version);
}

async function versionBefore(slug: string): Promise<WholeArticle | null> {
  const current = await getWholeArticle(slug, null);
  const before = current?.versions.find((number) => number < current.version);
  return before === undefined ? null : getWholeArticle(slug, before);
}
