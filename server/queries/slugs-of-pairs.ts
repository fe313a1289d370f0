import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** The slugs of the articles that pairs of discrepancies name by their identifiers. */
export async function slugsOfPairs(
  db: Prisma.TransactionClient,
  records: readonly { readonly discrepancy: { readonly pair: string } | null }[],
): Promise<ReadonlyMap<number, string>> {
  const ids = records.flatMap(({ discrepancy }) =>
    discrepancy === null || discrepancy.pair === '' ? [] : discrepancy.pair.split('-').map(Number),
  );
  if (ids.length === 0) return new Map();
  const articles = await db.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, slug: true },
  });
  return new Map(articles.map(({ id, slug }) => [id, slug]));
}
