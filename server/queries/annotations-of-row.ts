import 'server-only';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { Prisma } from '@/prisma/generated/client';
import { type AnnotationPlace, afterPlace, placeAfter } from '../annotations/annotation-place';
import { reading } from '../database';
import { annotationSelection } from './annotation-record';
import { annotationViews } from './annotation-view';

/** Annotations that a page shows. */
const pageSize = 20;

/** A page of annotations, the newest first, and the key of the next; null at the end. */
export interface AnnotationPage {
  readonly annotations: readonly EditorAnnotationView[];
  /** How many there are in all, retracted ones included. */
  readonly total: number;
  readonly next: string | null;
}

/** The annotations on a fact's row, its pairs and its claims, from a place on. */
export function annotationsOfFact(
  event: string,
  fact: string,
  from: AnnotationPlace | null,
  size = pageSize,
): Promise<AnnotationPage> {
  return pageOf({ fact: { slug: fact, event: { slug: event } } }, from, size);
}

/** The annotations on words of some versions of articles, by slug and number, that are no row's. */
export function annotationsOfVersions(
  versions: readonly { readonly article: string; readonly version: number }[],
  from: AnnotationPlace | null,
  size = pageSize,
): Promise<AnnotationPage> {
  const every = versions.map(({ article, version: number }) => ({
    targets: { some: { articleVersion: { number, article: { slug: article } } } },
  }));
  return pageOf({ kind: { in: ['passages', 'claim'] }, AND: every }, from, size);
}

function pageOf(
  where: Prisma.AnnotationWhereInput,
  from: AnnotationPlace | null,
  size: number,
): Promise<AnnotationPage> {
  return reading(async (db) => {
    const whole: Prisma.AnnotationWhereInput = {
      AND: [where, { replyToId: null }, ofMoreThanAsking],
    };
    const records = await db.annotation.findMany({
      where: { AND: [whole, from === null ? {} : afterPlace(from)] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: size + 1,
      select: annotationSelection,
    });
    const total = await db.annotation.count({ where: whole });
    const shown = records.slice(0, size);
    const last = records.length > size ? shown.at(-1) : undefined;
    return {
      annotations: await annotationViews(db, shown),
      total,
      next: last === undefined ? null : placeAfter(last),
    };
  });
}

/** One that says nothing but who is to look is the queue's business. */
const ofMoreThanAsking: Prisma.AnnotationWhereInput = {
  NOT: { note: '', status: 'open', reasonCode: null, reasonWords: null },
};
