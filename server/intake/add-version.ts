import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { carryAnnotations, carryClaims } from '../review/carry-claims';
import { carryRefusals } from '../review/carry-refusals';
import type { VersionText } from './add-article';
import type { Held } from './hold-article';

/**
 * Adds a text to an article, unless it has that text already. It becomes the one that is compared and shown at once
 * where readers do not get the article yet, and else when an editor publishes it.
 */
export async function addVersion(
  db: Prisma.TransactionClient,
  { id, slug }: { readonly id: number; readonly slug: string },
  { bands, ...text }: VersionText,
): Promise<Extract<Held, { article: unknown }>> {
  // Nobody is to place a claim on the text before while it is carried.
  await db.$queryRaw`SELECT FROM "Article" WHERE id = ${id} FOR NO KEY UPDATE`;
  const select = { id: true, number: true } as const;
  const known = await db.articleVersion.findUnique({
    where: { articleId_sha256: { articleId: id, sha256: text.sha256 } },
    select,
  });
  if (known !== null) {
    return { came: 'known', article: { id, slug, versionId: known.id, number: known.number } };
  }
  const before = await db.articleVersion.findFirst({
    where: { articleId: id },
    orderBy: { number: 'desc' },
    select: { ...select, body: true },
  });
  const added = await db.articleVersion.create({
    data: { articleId: id, number: (before?.number ?? 0) + 1, ...text, bands: [...bands] },
    select,
  });
  const { currentVersion: current } = await db.article.findUniqueOrThrow({
    where: { id },
    select: { currentVersion: { select: { id: true, body: true } } },
  });
  if (before !== null) {
    const to = { id: added.id, body: text.body };
    await carryClaims(db, { before, current }, to);
    await carryRefusals(db, before, to);
  }
  const isHidden = await db.article.updateMany({
    where: { id, publicSince: null },
    data: { currentVersionId: added.id },
  });
  if (isHidden.count > 0 && current !== null) {
    await carryAnnotations(db, current.id, added.id);
  }
  return { came: 'version', article: { id, slug, versionId: added.id, number: added.number } };
}
