import 'server-only';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { articleTag, eventTag } from '@/core/views/page-tags';
import { problem } from '../api-response';
import { expirePages } from '../cache-tags';
import type { Outcome } from './outcome';

const uncached = { 'Cache-Control': 'no-store, private' };

/** Answers a write: its value as JSON, or why it was not made; of a conflict, what stands now besides. */
export function answerOutcome<Value, Current>(outcome: Outcome<Value, Current>): Response {
  if (outcome.done) return Response.json(outcome.value, { headers: uncached });
  if (outcome.status !== 409) return problem(outcome.status, outcome.sentence, uncached);
  const { sentence: error, current } = outcome;
  return Response.json({ error, current }, { status: 409, headers: uncached });
}

/** The same for a write of an annotation, after which the pages that show it are made anew. */
export function answerAnnotation(
  outcome: Outcome<EditorAnnotationView, EditorAnnotationView>,
): Response {
  if (outcome.done) {
    const { event, targets } = outcome.value;
    expirePages([
      ...(event === null ? [] : [eventTag(event)]),
      ...targets.map(({ article }) => articleTag(article)),
    ]);
  }
  return answerOutcome(outcome);
}
