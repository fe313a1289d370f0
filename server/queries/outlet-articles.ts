import 'server-only';
import { type OutletArticleKey, writeOutletArticleKey } from '@/core/views/outlet-keys';
import type { OutletArticle, OutletView } from '@/core/views/outlet-view';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { isPublic } from '../rights/public-only';

const articlesPerPage = 20;

/**
 * A page of an outlet's articles after a key, by day of publication, the newest first; null is the first
 * page. Those whose day is not known come last, the latest read first.
 */
export async function outletArticles(
  outletId: number,
  after: OutletArticleKey | null,
): Promise<Pick<OutletView, 'articles' | 'nextArticles'>> {
  const wanted = articlesPerPage + 1;
  const dated = after?.day === null ? [] : await list(wanted, { outletId, ...datedAfter(after) });
  const undated =
    dated.length === wanted
      ? []
      : await list(wanted - dated.length, {
          outletId,
          publishedOn: null,
          ...(after?.day === null ? { id: { lt: after.id } } : {}),
        });
  const found = [...dated, ...undated];
  const shown = found.slice(0, articlesPerPage);
  const last = shown.at(-1);
  return {
    articles: shown.map(listed),
    nextArticles:
      last && found.length > shown.length
        ? writeOutletArticleKey({ day: isoDay(last.publishedOn), id: last.id })
        : null,
  };
}

function datedAfter(after: OutletArticleKey | null): Prisma.ArticleWhereInput {
  if (after === null || after.day === null) return { publishedOn: { not: null } };
  const day = new Date(`${after.day}T00:00:00Z`);
  return {
    // Implied by the rest, and a range that the index can start at.
    publishedOn: { lte: day },
    OR: [{ publishedOn: { lt: day } }, { id: { lt: after.id } }],
  };
}

function list(take: number, where: Prisma.ArticleWhereInput): Promise<ArticleRecord[]> {
  return reading((db) =>
    db.article.findMany({
      where: { ...where, ...isPublic },
      // Those without a day, too, stand in the index in the order of both.
      orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
      take,
      select: articleSelection,
    }),
  );
}

const articleSelection = {
  id: true,
  slug: true,
  title: true,
  publishedOn: true,
  publishedBasis: true,
  currentVersion: { select: { number: true } },
  versions: { where: isPublic, orderBy: { number: 'desc' }, take: 20, select: { number: true } },
  events: {
    where: { event: isPublic },
    orderBy: [{ startsOn: 'desc' }, { eventId: 'desc' }],
    take: 10,
    select: { event: { select: { slug: true, title: true } } },
  },
} satisfies Prisma.ArticleSelect;

type ArticleRecord = Prisma.ArticleGetPayload<{ select: typeof articleSelection }>;

function listed(article: ArticleRecord): OutletArticle {
  return {
    slug: article.slug,
    title: article.title,
    publishedOn: isoDay(article.publishedOn),
    publishedBasis: article.publishedBasis,
    versions: article.versions.map(({ number }) => number),
    version: article.currentVersion?.number ?? null,
    events: article.events.map(({ event }) => event),
  };
}
