import 'server-only';
import { cache } from 'react';
import type { MarkedClaim, WholeArticle } from '@/core/views/article-view';
import { isSlug } from '@/core/views/slug';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { excerptsOfVersions } from '../rights/excerpts-of-versions';
import { isPublic, publicFact } from '../rights/public-only';
import { articleCorrections } from './article-corrections';
import { type Corrections, correctionsOfVersion } from './claim-corrections';
import { rowVerdicts } from './row-verdicts';

/**
 * One version of an article that readers get, the current one when no number is given, with its whole text;
 * null where there is none. Readers get of it what get-article.ts leaves.
 */
export const getWholeArticle = cache(
  async (slug: string, number: number | null): Promise<WholeArticle | null> => {
    if (!isSlug(slug)) return null;
    const article = await reading((db) =>
      db.article.findFirst({ where: { slug, ...isPublic }, select: articleSelection }),
    );
    const wanted = number ?? article?.currentVersion?.number;
    if (article === null || wanted === undefined) return null;
    const version = await reading((db) =>
      db.articleVersion.findUnique({
        where: { articleId_number: { articleId: article.id, number: wanted }, ...isPublic },
        select: versionSelection,
      }),
    );
    if (version === null) return null;
    const { id, claims, ...read } = version;
    const excerpted =
      article.rights === 'full' ? new Map() : await reading((db) => excerptsOfVersions(db, [id]));
    return {
      slug,
      title: article.title,
      titleBasis: article.titleBasis,
      url: article.url,
      byline: article.byline,
      outlet: article.outlet.name,
      outletSlug: article.outlet.slug,
      outletHomepage: article.outlet.homepage,
      publishedOn: isoDay(article.publishedOn),
      publishedBasis: article.publishedBasis,
      basis: article.basis,
      corrections: await reading((db) => articleCorrections(db, article.id, 'readers')),
      origins: article.origins.map(({ certainty, basis, origin }) => ({
        name: origin.name,
        certainty,
        basis,
      })),
      version: read.number,
      sha256: read.sha256,
      body: read.body,
      excerpts: excerpted.get(id)?.excerpts ?? null,
      readAt: read.readAt.toISOString(),
      versions: article.versions.map((other) => other.number),
      events: article.events.map(({ event }) => event),
      claims: await withVerdicts(claims, await reading((db) => correctionsOfVersion(db, id))),
    };
  },
);

const articleSelection = {
  id: true,
  rights: true,
  title: true,
  titleBasis: true,
  url: true,
  byline: true,
  publishedOn: true,
  publishedBasis: true,
  basis: true,
  outlet: { select: { slug: true, name: true, homepage: true } },
  origins: {
    orderBy: { originId: 'asc' },
    select: { certainty: true, basis: true, origin: { select: { name: true } } },
  },
  currentVersion: { select: { number: true } },
  versions: { where: isPublic, orderBy: { number: 'desc' }, take: 100, select: { number: true } },
  events: {
    where: { event: isPublic },
    orderBy: { eventId: 'asc' },
    take: 50,
    select: { event: { select: { slug: true, title: true } } },
  },
} satisfies Prisma.ArticleSelect;

const versionSelection = {
  id: true,
  number: true,
  sha256: true,
  body: true,
  readAt: true,
  claims: {
    where: { fact: publicFact },
    orderBy: [{ start: 'asc' }, { end: 'desc' }, { id: 'asc' }],
    take: 1000,
    select: {
      id: true,
      start: true,
      end: true,
      pattern: true,
      correction: true,
      speaker: { select: { name: true } },
      fact: {
        select: { slug: true, title: true, event: { select: { slug: true, title: true } } },
      },
    },
  },
} satisfies Prisma.ArticleVersionSelect;

interface ClaimOnFact {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly pattern: string | null;
  readonly correction: string | null;
  readonly speaker: { readonly name: string } | null;
  readonly fact: {
    readonly slug: string;
    readonly title: string;
    readonly event: { readonly slug: string; readonly title: string };
  };
}

async function withVerdicts(
  claims: readonly ClaimOnFact[],
  corrections: Corrections,
): Promise<readonly MarkedClaim[]> {
  const slugs = [...new Set(claims.map(({ fact }) => fact.event.slug))];
  const verdictOf = await rowVerdicts(slugs);
  return claims.map(({ id, start, end, pattern, correction, speaker, fact }) => ({
    id,
    start,
    end,
    event: fact.event.slug,
    eventTitle: fact.event.title,
    fact: fact.slug,
    factTitle: fact.title,
    verdict: verdictOf(fact.event.slug, fact.slug),
    speaker: speaker?.name ?? null,
    pattern,
    correction,
    corrected: corrections.get(id) ?? null,
  }));
}
