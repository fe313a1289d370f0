import type { AnnotationView } from '@/core/annotations/annotation-view';
import { pairFragment } from '@/core/annotations/web-annotation/resource-address';
import { annotationAnchor } from '@/core/views/annotation-addresses';
import { AnnotationAtLength } from './annotation-at-length';

/** Annotations one below the other. */
export function AnnotationItems({ annotations }: { annotations: readonly AnnotationView[] }) {
  return (
    <ol className="divide-y divide-rule">
      {annotations.map((annotation, index) => (
        <li
          key={annotation.id}
          id={annotationAnchor(annotation.id)}
          data-key-item
          className="min-w-0 py-5 target:bg-target"
        >
          {annotation.pair !== null && isFirstOfPair(annotations, index) && (
            <span id={pairFragment(annotation.pair)} />
          )}
          <AnnotationAtLength annotation={annotation} />
        </li>
      ))}
    </ol>
  );
}

/** An address as data has it of two accounts leads to the first annotation on them. */
function isFirstOfPair(annotations: readonly AnnotationView[], index: number): boolean {
  const pair = annotations[index]?.pair?.join();
  return annotations.findIndex((own) => own.pair?.join() === pair) === index;
}
