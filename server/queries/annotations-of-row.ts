import 'server-only';
import { type EditorAnnotationView, mostCounted } from '@/core/annotations/annotation-view';
import { Prisma } from '@/prisma/generated/client';
import { type AnnotationPlace, placeAfter } from '../annotations/annotation-place';
import { saysSomethingSql } from '../annotations/says-something';
import { reading } from '../database';
import { givenTo } from '../rights/readers-get';
import { annotationSelection } from './annotation-record';
import { atLength, type Extent } from './annotation-threads';
import { annotationViews } from './annotation-view';

/** Annotations that a page shows. */
export const pageSize = 20;

/** A page of annotations, the newest first, and the key of the next; null at the end. */
export interface AnnotationPage {
  readonly annotations: readonly EditorAnnotationView[];
  /** How many there are in all, retracted ones included, counted up to `mostCounted`. */
  readonly total: number;
  readonly next: string | null;
}

/** The annotations on a fact's row, its pairs and its claims, from a place on. */
export function annotationsOfFact(
  event: string,
  fact: string,
  from: AnnotationPlace | null,
  size = pageSize,
  extent: Extent = atLength,
): Promise<AnnotationPage> {
  return reading(async (db) => {
    const held = await db.fact.findFirst({
      where: { slug: fact, event: { slug: event } },
      select: { id: true },
    });
    if (held === null) return { annotations: [], total: 0, next: null };
    const of = Prisma.sql`FROM "Annotation" a WHERE a."factId" = ${held.id} AND a."replyToId" IS NULL
      AND ${saysSomethingSql} AND ${givenTo(extent.shownTo)}`;
    const after =
      from === null
        ? Prisma.empty
        : Prisma.sql`AND (a."createdAt", a.id) < (${from.createdAt}, ${from.id}::uuid)`;
    const found = await db.$queryRaw<{ id: string; createdAt: Date }[]>`
      SELECT a.id::text, a."createdAt" ${of} ${after}
      ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${size + 1}::int`;
    const [counted] = await db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM (SELECT ${of} LIMIT ${mostCounted}::int) held`;
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
