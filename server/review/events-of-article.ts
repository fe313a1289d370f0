import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** The events that an article is part of. */
export async function eventsOfArticle(
  db: Prisma.TransactionClient,
  articleId: number,
): Promise<readonly { readonly id: number; readonly slug: string }[]> {
  const places = await db.eventArticle.findMany({
    where: { articleId },
    select: { event: { select: { id: true, slug: true } } },
  });
  return places.map(({ event }) => event);
}
