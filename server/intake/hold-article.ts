import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { ArticleInput } from '@/core/intake/article-input';
import { bandsOf } from '@/core/origins/near-copies';
import { slugOf } from '@/core/views/slug-of';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import { addVersion } from './add-version';
import { type Alike, alikeOf } from './alike-of';
import { originOf, outletOf } from './outlet-of';

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
  await db.$executeRaw`SELECT pg_advisory_xact_lock(7325, 6)`;
  const key = input.address === null ? null : addressKey(input.address);
  const sha256 = fingerprint(input.text);
  const bands = bandsOf(input.text);
  const text = { body: input.text, sha256, bands };
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
  const article = await db.article.create({
    data: {
      ...{ slug: await freeSlug(db, input, sha256), outletId, addressKey: key },
      ...{ title: input.title, titleBasis: input.titleBasis, url: input.address },
      ...{ byline: input.byline, language: input.language, basis: input.basis },
      publishedOn: input.publishedOn === null ? null : new Date(`${input.publishedOn}T00:00:00Z`),
      publishedBasis: input.publishedBasis,
    },
    select: { id: true, slug: true },
  });
  if (input.wire !== null) {
    const originId = await originOf(db, input.wire.name);
    await db.articleOrigin.create({
      data: { articleId: article.id, originId, certainty: 'stated', basis: input.wire.basis },
    });
  }
  const { article: held } = await addVersion(db, article, text);
  return { came: 'new', article: held };
}

async function sameArticle(
  db: Prisma.TransactionClient,
  { key, sha256, outletId }: { key: string | null; sha256: string; outletId: number },
): Promise<{ id: number; slug: string } | null> {
  const select = { id: true, slug: true } as const;
  const byAddress =
    key === null ? null : await db.article.findUnique({ where: { addressKey: key }, select });
  if (byAddress !== null) return byAddress;
  const version = await db.articleVersion.findFirst({
    where: { sha256, article: { outletId } },
    orderBy: { id: 'asc' },
    select: { article: { select } },
  });
  return version?.article ?? null;
}

/** The title's words, and where another article has them, a part of what tells the texts apart. */
async function freeSlug(
  db: Prisma.TransactionClient,
  { title, outlet, address }: ArticleInput,
  sha256: string,
): Promise<string> {
  const plain = slugOf(`${outlet.name} ${title}`, 70) || 'article';
  const own = `${plain}-${fingerprint(`${address ?? ''} ${sha256}`).slice(0, 12)}`;
  for (const slug of [plain, own]) {
    if ((await db.article.count({ where: { slug } })) === 0) return slug;
  }
  throw new Error(`Two articles share the slug ${own}.`);
}
