import 'server-only';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { Outcome } from '../commands/outcome';
import { reading } from '../database';
import { annotationView } from '../queries/annotation-view';

/**
 * What became of a write that names an annotation, with the annotation as it now stands. It is read after the
 * write was committed, so that nobody waits for the reading.
 */
export async function withView(
  outcome: Outcome<string, string>,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  if (outcome.done) return { ...outcome, value: await read(outcome.value) };
  return outcome.status === 409 ? { ...outcome, current: await read(outcome.current) } : outcome;
}

function read(id: string): Promise<EditorAnnotationView> {
  return reading((db) => annotationView(db, id));
}
