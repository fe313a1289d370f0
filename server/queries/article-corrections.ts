import 'server-only';
import { metadataChanges } from '@/core/intake/article-correction';
import type { ArticleCorrectionsView } from '@/core/views/article-view';
import type { Prisma } from '@/prisma/generated/client';

/** The last corrections of an article, those since readers had it or all, and how many there are before them. */
export async function articleCorrections(
  db: Prisma.TransactionClient,
  articleId: number,
  of: 'readers' | 'all',
): Promise<ArticleCorrectionsView> {
  const since = of === 'all' ? null : await firstRead(db, articleId);
  if (since === undefined) return { latest: [], earlier: 0 };
  const where = { articleId, ...(since && { at: { gte: since } }) };
  const rows = await db.articleCorrection.findMany({
    where,
    orderBy: { number: 'desc' },
    take: most,
    select: {
      ...{ number: true, changes: true, reason: true, at: true },
      editor: { select: { name: true } },
    },
  });
  const all = rows.length < most ? rows.length : await db.articleCorrection.count({ where });
  const latest = rows.map(({ number, changes, reason, at, editor }) => ({
    ...{ number, reason, by: editor.name, at: at.toISOString() },
    changes: metadataChanges.parse(changes),
  }));
  return { latest, earlier: all - rows.length };
}

/** Since when readers have or had an article; undefined where they never did. */
async function firstRead(
  db: Prisma.TransactionClient,
  articleId: number,
): Promise<Date | undefined> {
  const { _min } = await db.articleVersion.aggregate({
    where: { articleId },
    _min: { publicSince: true },
  });
  return _min.publicSince ?? undefined;
}

/** As many as a page shows. */
const most = 50;
