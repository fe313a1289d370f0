import 'server-only';
import { likenessOf, nearCopy } from '@/core/origins/near-copies';
import type { Prisma } from '@/prisma/generated/client';

/** An article of the same outlet whose text is nearly the same. */
export interface Alike {
  readonly articleId: number;
  readonly slug: string;
  readonly title: string;
  readonly versionId: number;
  /** The share of runs of five words that both texts have, from 0 to 1. */
  readonly likeness: number;
}

/** The article of an outlet that is most like a text, where one is nearly the same; null where none is. */
export async function alikeOf(
  db: Prisma.TransactionClient,
  outletId: number,
  { body, bands }: { readonly body: string; readonly bands: readonly number[] },
): Promise<Alike | null> {
  if (bands.length === 0) return null;
  const near = await db.$queryRaw<{ id: number }[]>`
    SELECT v.id FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId"
    WHERE v.bands && ${bands}::int[] AND a."outletId" = ${outletId}
    ORDER BY v.id DESC LIMIT ${mostCompared}`;
  const versions = await db.articleVersion.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: { id: true, body: true, article: { select: { id: true, slug: true, title: true } } },
  });
  let best: Alike | null = null;
  for (const { id, body: other, article } of versions) {
    const likeness = likenessOf(body, other);
    if (likeness < nearCopy || likeness <= (best?.likeness ?? 0)) continue;
    const { id: articleId, slug, title } = article;
    best = { articleId, slug, title, versionId: id, likeness };
  }
  return best;
}

/** Texts that share a band by chance are few; an outlet that repeats itself endlessly is not compared endlessly. */
const mostCompared = 20;
