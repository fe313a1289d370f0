import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { ArticleInput } from '@/core/intake/article-input';
import type { Undecided } from '@/core/intake/undecided';
import { bandsOf } from '@/core/origins/near-copies';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import { addArticle, type VersionText } from './add-article';
import { addVersion } from './add-version';
import { type Alike, alikeOf } from './alike-of';
import { doubtOf } from './doubt-of';
import { oneArticleAtATime } from './one-article-at-a-time';
import { knownOutlet, outletOf } from './outlet-of';

/** What became of an article that was brought in. */
export type Held =
  | {
      readonly came: 'new' | 'version' | 'known';
      readonly article: HeldArticle;
      /** The title of the article whose address it has, where it is held without that. */
      readonly addressOf?: string;
    }
  /** Nothing was written: it is for an editor to say. */
  | Exclude<Undecided, { came: 'alike' }>
  | { readonly came: 'alike'; readonly alike: Alike };

export type HeldAs = Extract<Held, { article: unknown }>;

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
 * text of the same outlet is the same article. It starts as excerpts, and readers get it when it is published.
 *
 * An editor has to say by `sameAs` whether it is the same where an address is that of another outlet's article or of one
 * whose title and text are others, and where a text is nearly one of its outlet. An article that is another than all
 * has no address where that is another's.
 *
 * Articles are held one at a time, in the transaction given.
 */
export async function holdArticle(
  db: Prisma.TransactionClient,
  input: ArticleInput,
  sameAs: SameAs = null,
): Promise<Held> {
  const sha256 = fingerprint(input.text);
  const text = { body: input.text, sha256, bands: bandsOf(input.text) };
  await oneArticleAtATime(db);
  if (typeof sameAs === 'number') {
    const select = { id: true, slug: true } as const;
    const said = await db.article.findUnique({ where: { id: sameAs }, select });
    return said === null ? { came: 'gone' } : addVersion(db, said, text);
  }
  const key = input.address === null ? null : addressKey(input.address);
  const outletId = await knownOutlet(db, input.outlet.name);
  const { there, worded } = await sameArticles(db, { key, sha256, outletId });
  if (there !== null && sameAs === null) {
    const doubt = await doubtOf(db, there, { input, sha256, outletId });
    if (doubt === null) return addVersion(db, there, text);
    if (worded === null) return doubt;
  }
  if (worded !== null) return addVersion(db, worded, text);
  if (sameAs === null && outletId !== null) {
    const alike = await alikeOf(db, outletId, text);
    if (alike !== null) return { came: 'alike', alike };
  }
  return addAs(db, input, { there, key, outletId, text });
}

/** Adds it as an article of its own, with its outlet where that is not here yet. */
async function addAs(
  db: Prisma.TransactionClient,
  input: ArticleInput,
  own: { there: Found | null; key: string | null; outletId: number | null; text: VersionText },
): Promise<Held> {
  const { name, homepage } = input.outlet;
  if (own.outletId === null && homepage === null) return { came: 'without-outlet' };
  const outletId = own.outletId ?? (await outletOf(db, { name, homepage: homepage ?? '' }));
  const { there, key, text } = own;
  if (there === null) {
    const article = await addArticle(db, input, { outletId, addressKey: key }, text);
    return { came: 'new', article };
  }
  const bare = { ...input, address: null };
  const article = await addArticle(db, bare, { outletId, addressKey: null }, text);
  return { came: 'new', article, addressOf: there.title };
}

interface Found {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly outletId: number;
}

/** The article at an address, and the first of an outlet that has or had this very text. */
async function sameArticles(
  db: Prisma.TransactionClient,
  { key, sha256, outletId }: { key: string | null; sha256: string; outletId: number | null },
): Promise<{ readonly there: Found | null; readonly worded: Found | null }> {
  const found = await db.$queryRaw<(Found & { readonly by: 'address' | 'text' })[]>`
    SELECT id, slug, title, "outletId", 'address' AS by FROM "Article" WHERE "addressKey" = ${key}
    UNION ALL
    SELECT a.id, a.slug, a.title, a."outletId", 'text'
    FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId"
    WHERE v.sha256 = ${sha256} AND a."outletId" = ${outletId}::int`;
  found.sort((a, b) => a.id - b.id);
  return {
    there: found.find(({ by }) => by === 'address') ?? null,
    worded: found.find(({ by }) => by === 'text') ?? null,
  };
}
