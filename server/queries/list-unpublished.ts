import 'server-only';
import type { UnpublishedArticle } from '@/core/views/review-view';
import { reading } from '../database';
import { isoDay } from '../iso-day';

const perPage = 20;

/** A page of the articles that readers do not get, the last that came first, after one by its identifier. */
export async function listUnpublished(
  after: number | null,
): Promise<{ readonly articles: readonly UnpublishedArticle[]; readonly next: number | null }> {
  const records = await reading((db) =>
    db.article.findMany({
      where: { publicSince: null, ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: perPage + 1,
      select: {
        ...{ id: true, slug: true, title: true, publishedOn: true, createdAt: true },
        outlet: { select: { name: true } },
      },
    }),
  );
  const shown = records.slice(0, perPage);
  return {
    articles: shown.map(({ slug, title, outlet, publishedOn, createdAt }) => ({
      ...{ slug, title, outlet: outlet.name, publishedOn: isoDay(publishedOn) },
      createdAt: createdAt.toISOString(),
    })),
    next: records.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  };
}
