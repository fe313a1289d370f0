import type { BoundedCount } from '@/core/views/vote-summary';

/** "no article", "one article", "12 articles", "more than 1,000 articles". */
export function articlesHeld({ count, more }: BoundedCount): string {
  if (more) return `more than ${count.toLocaleString('en-US')} articles`;
  if (count === 0) return 'no article';
  return count === 1 ? 'one article' : `${count.toLocaleString('en-US')} articles`;
}
