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
  // By the bands alone first, and then by each one's outlet: neither all versions nor all of the outlet are gone through.
  const near = await db.$queryRaw<(Omit<Alike, 'likeness'> & { readonly body: string })[]>`
    WITH near AS MATERIALIZED (
      SELECT id, "articleId" FROM "ArticleVersion" WHERE bands && ${[...bands]}::int[]
    ), newest AS MATERIALIZED (
      SELECT id, "articleId" FROM near
      WHERE (SELECT a."outletId" FROM "Article" a WHERE a.id = near."articleId") = ${outletId}
      ORDER BY id DESC LIMIT ${mostCompared}
    )
    SELECT n.id AS "versionId", a.id AS "articleId", a.slug, a.title, v.body
    FROM newest n JOIN "Article" a ON a.id = n."articleId" JOIN "ArticleVersion" v ON v.id = n.id
    ORDER BY n.id DESC`;
  let best: Alike | null = null;
  for (const { body: other, ...article } of near) {
    const likeness = likenessOf(body, other);
    if (likeness < nearCopy || likeness <= (best?.likeness ?? 0)) continue;
    best = { ...article, likeness };
  }
  return best;
}

/** Texts that share a band by chance are few; an outlet that repeats itself endlessly is not compared endlessly. */
const mostCompared = 20;
