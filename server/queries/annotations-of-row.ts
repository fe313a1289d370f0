import 'server-only';
import { type EditorAnnotationView, mostCounted } from '@/core/annotations/annotation-view';
import type { Prisma } from '@/prisma/generated/client';
import { type AnnotationPlace, afterPlace, placeAfter } from '../annotations/annotation-place';
import { saysSomething } from '../annotations/says-something';
import { reading } from '../database';
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
    const on: Prisma.AnnotationWhereInput = {
      AND: [{ factId: held.id, replyToId: null }, saysSomething],
    };
    const records = await db.annotation.findMany({
      where: { AND: [on, from === null ? {} : afterPlace(from)] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: size + 1,
      select: annotationSelection,
    });
    const total = await db.annotation.count({ where: on, take: mostCounted });
    const shown = records.slice(0, size);
    const last = records.length > size ? shown.at(-1) : undefined;
    return {
      annotations: await annotationViews(db, shown, extent),
      total,
      next: last === undefined ? null : placeAfter(last),
    };
  });
}
