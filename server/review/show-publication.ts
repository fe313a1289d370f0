import 'server-only';
import { articleTag, eventTag, publishedTag, verdictsTag } from '@/core/views/page-tags';
import { expirePages } from '../cache-tags';
import type { Published } from '../commands/publish-article';
import { database } from '../database';
import { refreshEvents } from '../search/refresh-events';

/** Works out anew what readers get by a publication, or no longer, and has every page that may show it made anew. */
export async function showPublication({ article, events }: Published): Promise<void> {
  await refreshEvents(
    database(),
    events.map(({ id }) => id),
  );
  const slugs = events.map(({ slug }) => slug);
  expirePages([
    ...slugs.map(eventTag),
    ...slugs.map(verdictsTag),
    articleTag(article),
    publishedTag,
  ]);
}
