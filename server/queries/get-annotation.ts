import 'server-only';
import { cache } from 'react';
import type { AnnotationView } from '@/core/annotations/annotation-view';
import { published } from '@/core/annotations/published';
import { isUuid } from '@/core/uuid';
import { parsePlace, placeAfter } from '../annotations/annotation-place';
import { reading } from '../database';
import { readersGet } from '../rights/readers-get';
import { atLength, type Extent } from './annotation-threads';
import { annotationView } from './annotation-view';

/** One annotation as readers see it, with its thread and the row that it is about. */
export interface AnnotationPageView {
  readonly annotation: AnnotationView;
  readonly eventTitle: string | null;
  readonly factTitle: string | null;
  /** The key that the further replies begin after; null where there are none. */
  readonly nextReplies: string | null;
}

/**
 * The annotation of an identifier, or the one that a reply of that identifier answers, with its replies from a
 * key on; null where there is none for readers, or where the key is none.
 */
export const getAnnotation = cache(
  async (id: string, from: string | null = null): Promise<AnnotationPageView | null> => {
    const after = from === null ? undefined : parsePlace(from);
    if (!isUuid(id) || after === null) return null;
    return reading(async (db) => {
      const held = await db.annotation.findUnique({
        where: { id },
        select: {
          replyToId: true,
          event: { select: { title: true } },
          fact: { select: { title: true } },
        },
      });
      if (held === null || !(await readersGet(db, id))) return null;
      const extent: Extent = {
        ...{ ...atLength, shownTo: 'readers' },
        ...(after === undefined ? {} : { after }),
      };
      const annotation = published(await annotationView(db, held.replyToId ?? id, extent));
      const last = annotation.moreReplies > 0 ? annotation.replies.at(-1) : undefined;
      return {
        annotation,
        nextReplies:
          last === undefined ? null : placeAfter({ ...last, createdAt: new Date(last.createdAt) }),
        eventTitle: held.event?.title ?? null,
        factTitle: held.fact?.title ?? null,
      };
    });
  },
);
