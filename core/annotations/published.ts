import type { AnnotationView } from './annotation-view';

/**
 * What of an annotation everyone may see: all that is named here and nothing that is added for editors, such as
 * who is to look.
 */
export function published(annotation: AnnotationView): AnnotationView {
  const { id, kind, event, fact, claimId, pair, version, author, editor } = annotation;
  const { createdAt, updatedAt, reason, note, cut, status, changed, retracted } = annotation;
  const { history, targets, replies, moreReplies } = annotation;
  return {
    ...{ id, kind, event, fact, claimId, pair, version, author, editor },
    ...{ createdAt, updatedAt, reason, note, status, changed, retracted },
    ...(cut === undefined ? {} : { cut }),
    ...{ history, targets, replies, moreReplies },
  };
}
