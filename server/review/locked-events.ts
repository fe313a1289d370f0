import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** An event that an article is part of. */
export interface EventOfArticle {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
}

/** The events of an article, locked, so that what readers get of them is decided by one at a time. */
export async function lockedEvents(
  db: Prisma.TransactionClient,
  articleId: number,
): Promise<readonly EventOfArticle[]> {
  // In one order, so that nobody waits for who waits for them.
  return db.$queryRaw<EventOfArticle[]>`
    SELECT id, slug, title FROM "Event"
    WHERE id IN (SELECT "eventId" FROM "EventArticle" WHERE "articleId" = ${articleId})
    ORDER BY id FOR NO KEY UPDATE`;
}
