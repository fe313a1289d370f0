import 'server-only';
import { revalidateTag, unstable_cache } from 'next/cache';
import { everyPage } from '@/core/views/page-tags';

/**
 * Tags the page that is being made, so that a change can have it made anew at once.
 *
 * Outside of Cache Components a page takes tags only from what it reads through Next.js's cache, so that a
 * constant is read through it.
 */
export async function tagPage(tags: readonly string[]): Promise<void> {
  await Promise.all(
    [everyPage, ...tags].map((tag) =>
      unstable_cache(async () => true, [tag], { tags: [tag], revalidate: false })(),
    ),
  );
}

/** Has the pages of these tags made anew when they are next asked for; for route handlers and actions. */
export function expirePages(tags: readonly string[]): void {
  for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 });
}
