import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { ArticleInput } from '@/core/intake/article-input';
import { bandsOf } from '@/core/origins/near-copies';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import { addArticle } from './add-article';
import { addVersion } from './add-version';
import { type Alike, alikeOf } from './alike-of';
import { outletOf } from './outlet-of';

/** What became of an article that was brought in. */
export type Held =
  | { readonly came: 'new' | 'version' | 'known'; readonly article: HeldArticle }
  /** Nothing was written: whether it is the same article is for an editor to say. */
  | { readonly came: 'alike'; readonly alike: Alike };

export interface HeldArticle {
  readonly id: number;
  readonly slug: string;
  readonly versionId: number;
  readonly number: number;
}

/** Which article an editor said it is: one that is here, by its identifier, or another than all. */
export type SameAs = number | 'another' | null;

/**
 * Holds an article, once: the same address is the same article, of which another text is a new version, and the same
 * text of the same outlet is the same article. A text of the outlet that is nearly the same is one of which an editor
 * has to say whether it is, by `sameAs`. It starts as excerpts, and readers get it when it is published.
 *
 * Articles are held one at a time, in the transaction given.
 */
export async function holdArticle(
  db: Prisma.TransactionClient,
  input: ArticleInput,
  sameAs: SameAs = null,
): Promise<Held> {
  const key = input.address === null ? null : addressKey(input.address);
  const sha256 = fingerprint(input.text);
  const bands = bandsOf(input.text);
  const text = { body: input.text, sha256, bands };
  await oneAtATime(db);
  const outletId = await outletOf(db, input.outlet);
  const same =
    typeof sameAs === 'number'
      ? await db.article.findUnique({ where: { id: sameAs }, select: { id: true, slug: true } })
      : await sameArticle(db, { key, sha256, outletId });
  if (same !== null) return addVersion(db, same, text);
  if (sameAs === null) {
    const alike = await alikeOf(db, outletId, text);
    if (alike !== null) return { came: 'alike', alike };
  }
  const article = await addArticle(db, input, { outletId, addressKey: key }, text);
  return { came: 'new', article };
}

/**
 * Takes its turn, until the transaction ends. What is looked for is always a few rows of many: they are found by
 * indexes then, although a growing table's statistics may still say that there are hardly any.
 */
async function oneAtATime(db: Prisma.TransactionClient): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(7325, 6), set_config('enable_seqscan', 'off', true)`;
}

/** The article of an address, or else the first of an outlet that has or had this very text. */
async function sameArticle(
  db: Prisma.TransactionClient,
  { key, sha256, outletId }: { key: string | null; sha256: string; outletId: number },
): Promise<{ readonly id: number; readonly slug: string } | null> {
  const found = await db.$queryRaw<{ id: number; slug: string; by: 'address' | 'text' }[]>`
    SELECT id, slug, 'address' AS by FROM "Article" WHERE "addressKey" = ${key}
    UNION ALL
    SELECT a.id, a.slug, 'text' FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId"
    WHERE v.sha256 = ${sha256} AND a."outletId" = ${outletId}`;
  const [first] = found.sort((a, b) => (a.by === b.by ? a.id - b.id : a.by === 'address' ? -1 : 1));
  return first === undefined ? null : { id: first.id, slug: first.slug };
}
