import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** Puts an article beside the others of an event, last, unless it is there. */
export async function putInEvent(
  db: Prisma.TransactionClient,
  articleId: number,
  eventId: number,
): Promise<void> {
  // Two who put articles there at once would give both the same place.
  await db.$queryRaw`SELECT FROM "Event" WHERE id = ${eventId} FOR NO KEY UPDATE`;
  const key = { eventId, articleId };
  const there = await db.eventArticle.count({ where: key });
  if (there > 0) return;
  const last = await db.eventArticle.findFirst({
    where: { eventId },
    orderBy: { position: 'desc' },
    select: { position: true },
  });
  await db.eventArticle.create({ data: { ...key, position: (last?.position ?? -1) + 1 } });
}
