import 'server-only';
import { revalidateTag, unstable_cache } from 'next/cache';

/** The tag of all pages that show an event's rows. */
export function eventTag(event: string): string {
  return `event:${event}`;
}

/** The tag of all pages that show an article's words. */
export function articleTag(article: string): string {
  return `article:${article}`;
}

/** The tags of a page that shows an article's words, with the verdicts of the rows that they stand in. */
export function tagsOfArticle({
  slug,
  events,
}: {
  readonly slug: string;
  readonly events: readonly { readonly slug: string }[];
}): readonly string[] {
  return [articleTag(slug), ...events.map((event) => eventTag(event.slug))];
}

/** The tag of every page that has one. */
export const everyPage = 'every-page';

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
