import 'server-only';
import { cache } from 'react';
import type { AnnotationView } from '@/core/annotations/annotation-view';
import { published } from '@/core/annotations/published';
import { isUuid } from '@/core/views/annotation-addresses';
import { reading } from '../database';
import { annotationView } from './annotation-view';

/** One annotation as readers see it, with its thread and the row that it is about. */
export interface AnnotationPageView {
  readonly annotation: AnnotationView;
  readonly eventTitle: string | null;
  readonly factTitle: string | null;
}

/** The annotation of an identifier, or the one that a reply of that identifier answers; null where there is none. */
export const getAnnotation = cache(async (id: string): Promise<AnnotationPageView | null> => {
  if (!isUuid(id)) return null;
  return reading(async (db) => {
    const held = await db.annotation.findUnique({
      where: { id },
      select: {
        replyToId: true,
        event: { select: { title: true } },
        fact: { select: { title: true } },
      },
    });
    if (held === null) return null;
    return {
      annotation: published(await annotationView(db, held.replyToId ?? id)),
      eventTitle: held.event?.title ?? null,
      factTitle: held.fact?.title ?? null,
    };
  });
});
