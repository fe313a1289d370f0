import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** Takes from readers those of some events in which there is no article that they get. */
export async function hideEmptyEvents(
  db: Prisma.TransactionClient,
  events: readonly { readonly id: number }[],
): Promise<void> {
  await db.event.updateMany({
    where: {
      id: { in: events.map(({ id }) => id) },
      articles: { none: { article: { publicSince: { not: null } } } },
    },
    data: { publicSince: null },
  });
}
