import 'server-only';
import { mostCounted } from '@/core/annotations/annotation-view';
import { Prisma } from '@/prisma/generated/client';
import { type AnnotationPlace, placeAfter } from '../annotations/annotation-place';
import { saysSomethingSql } from '../annotations/says-something';
import { reading } from '../database';
import { givenTo } from '../rights/readers-get';
import { annotationSelection } from './annotation-record';
import { type Extent, inList } from './annotation-threads';
import { annotationViews } from './annotation-view';
import type { AnnotationPage } from './annotations-of-row';

/** Some versions of an article. */
export interface VersionsOfArticle {
  readonly article: string;
  readonly versions: readonly number[];
}

/** The annotations on claims and passages of some versions of an article, from a place on. */
export function annotationsOfArticle(
  text: VersionsOfArticle,
  from: AnnotationPlace | null,
  size: number,
  extent: Extent = inList,
): Promise<AnnotationPage> {
  return pageOf([text], Prisma.sql`a.kind IN ('claim', 'passages')`, from, { size, extent });
}

/**
 * The annotations that speak of two texts together, from a place on: of passages of both, or of the two as a
 * pair within a row. Those on whole rows stand with their rows.
 */
export function annotationsOfBoth(
  a: VersionsOfArticle,
  b: VersionsOfArticle,
  from: AnnotationPlace | null,
  size: number,
  extent: Extent = inList,
): Promise<AnnotationPage> {
  const ofPair = Prisma.sql`(a.kind = 'passages' OR (a.kind = 'discrepancy' AND
    (SELECT d.pair FROM "Discrepancy" d WHERE d.id = a."discrepancyId") <> ''))`;
  return pageOf([a, b], ofPair, from, { size, extent });
}

function pageOf(
  texts: readonly VersionsOfArticle[],
  ofKind: Prisma.Sql,
  from: AnnotationPlace | null,
  { size, extent }: { readonly size: number; readonly extent: Extent },
): Promise<AnnotationPage> {
  return reading(async (db) => {
    const versions = await Promise.all(texts.map((text) => idsOf(db, text)));
    const [first = [], ...others] = versions;
    if (versions.some(({ length }) => length === 0))
      return { annotations: [], total: 0, next: null };
    const after =
      from === null
        ? Prisma.empty
        : Prisma.sql`AND (a."createdAt", a.id) < (${from.createdAt}, ${from.id}::uuid)`;
    const also = others.map(
      (ids) => Prisma.sql`AND EXISTS (SELECT FROM "AnnotationTarget" o
        WHERE o."annotationId" = a.id AND o."articleVersionId" = ANY (${ids}::int[]))`,
    );
    // Each annotation by its key, after the few that the index of targets names.
    const standing = (bound: Prisma.Sql) => Prisma.sql`
      FROM (SELECT DISTINCT t."annotationId" AS id FROM "AnnotationTarget" t
        WHERE t."articleVersionId" = ANY (${first}::int[])) own
      CROSS JOIN LATERAL (
        SELECT a.id, a."createdAt" FROM "Annotation" a
        WHERE a.id = own.id AND a."replyToId" IS NULL AND ${ofKind} AND ${saysSomethingSql}
          AND ${givenTo(extent.shownTo)}
          ${Prisma.join([Prisma.empty, ...also], ' ')} ${bound} LIMIT 1
      ) found`;
    const found = await db.$queryRaw<{ id: string; createdAt: Date }[]>`
      SELECT found.id::text, found."createdAt" ${standing(after)}
      ORDER BY found."createdAt" DESC, found.id DESC LIMIT ${size + 1}::int`;
    const [counted] = await db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total
      FROM (SELECT 1 ${standing(Prisma.empty)} LIMIT ${mostCounted}::int) held`;
    const shown = found.slice(0, size);
    const records = await db.annotation.findMany({
      where: { id: { in: shown.map(({ id }) => id) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: annotationSelection,
    });
    const last = found.length > size ? shown.at(-1) : undefined;
    return {
      annotations: await annotationViews(db, records, extent),
      total: counted?.total ?? 0,
      next: last === undefined ? null : placeAfter(last),
    };
  });
}

async function idsOf(
  db: Prisma.TransactionClient,
  { article, versions }: VersionsOfArticle,
): Promise<readonly number[]> {
  const held = await db.articleVersion.findMany({
    where: { article: { slug: article }, number: { in: [...versions] } },
    select: { id: true },
  });
  return held.map(({ id }) => id);
}
