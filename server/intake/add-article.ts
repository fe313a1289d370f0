import 'server-only';
import type { ArticleInput } from '@/core/intake/article-input';
import { slugOf } from '@/core/views/slug-of';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import type { HeldArticle } from './hold-article';
import { originOf } from './outlet-of';

/** A text as a version of an article has it. */
export interface VersionText {
  readonly body: string;
  readonly sha256: string;
  readonly bands: readonly number[];
}

/** Writes an article with its first version, which is the one that is compared and shown. */
export async function addArticle(
  db: Prisma.TransactionClient,
  input: ArticleInput,
  { outletId, addressKey }: { readonly outletId: number; readonly addressKey: string | null },
  text: VersionText,
): Promise<HeldArticle> {
  const slug = await freeSlug(db, input, text.sha256);
  // In one statement, as an archive has a hundred thousand of them: by the time that it ends each has the other.
  const [added] = await db.$queryRaw<HeldArticle[]>`
    WITH version AS (
      SELECT nextval(pg_get_serial_sequence('"ArticleVersion"', 'id'))::int AS id
    ), article AS (
      INSERT INTO "Article" (slug, "outletId", "addressKey", title, "titleBasis", url, byline, language, basis,
        "publishedOn", "publishedBasis", "currentVersionId")
      SELECT ${slug}, ${outletId}::int, ${addressKey}, ${input.title}, ${input.titleBasis}, ${input.address},
        ${input.byline}, ${input.language}, ${input.basis}, ${input.publishedOn}::date, ${input.publishedBasis},
        version.id FROM version
      RETURNING id, slug, "currentVersionId"
    )
    INSERT INTO "ArticleVersion" (id, "articleId", number, body, sha256, bands)
    SELECT "currentVersionId", id, 1, ${text.body}, ${text.sha256}, ${[...text.bands]}::int[] FROM article
    RETURNING "articleId" AS id, (SELECT slug FROM article) AS slug, id AS "versionId", number`;
  if (added === undefined) throw new Error('An article was not written.');
  if (input.wire !== null) {
    const originId = await originOf(db, input.wire.name);
    await db.articleOrigin.create({
      data: { articleId: added.id, originId, certainty: 'stated', basis: input.wire.basis },
    });
  }
  return added;
}

/** The title's words, and where another article has them, a part of what tells the texts apart. */
async function freeSlug(
  db: Prisma.TransactionClient,
  { title, outlet, address }: ArticleInput,
  sha256: string,
): Promise<string> {
  const plain = slugOf(`${outlet.name} ${title}`, 70) || 'article';
  const own = `${plain}-${fingerprint(`${address ?? ''} ${sha256}`).slice(0, 12)}`;
  const taken = await db.article.findMany({
    where: { slug: { in: [plain, own] } },
    select: { slug: true },
  });
  const free = [plain, own].find((slug) => !taken.some((article) => article.slug === slug));
  if (free === undefined) throw new Error(`Two articles share the slug ${own}.`);
  return free;
}
