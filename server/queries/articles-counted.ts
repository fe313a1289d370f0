import 'server-only';
import type { BoundedCount } from '@/core/views/vote-summary';

/** The articles of an outlet are counted no further than this. */
export const articlesCountedUpTo = 1000;

/** What is said of how many articles there are, of which one more than the bound was looked for. */
export function countOfArticles(found: number): BoundedCount {
  return { count: Math.min(found, articlesCountedUpTo), more: found > articlesCountedUpTo };
}
