import 'server-only';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { isUuid } from '@/core/uuid';
import type { AnnotationPlace } from '../annotations/annotation-place';
import { reading } from '../database';
import { atLength } from './annotation-threads';
import { annotationView } from './annotation-view';

/**
 * The annotation of an identifier, or the one that a reply of that identifier answers, as editors see it, with its
 * replies after a place; null where there is none.
 */
export async function editorAnnotation(
  id: string,
  after: AnnotationPlace | null,
): Promise<EditorAnnotationView | null> {
  if (!isUuid(id)) return null;
  return reading(async (db) => {
    const held = await db.annotation.findUnique({ where: { id }, select: { replyToId: true } });
    if (held === null) return null;
    const extent = after === null ? atLength : { ...atLength, after };
    return annotationView(db, held.replyToId ?? id, extent);
  });
}
