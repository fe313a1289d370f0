import type { AnnotationView } from '@/core/annotations/annotation-view';
import { annotationAnchor } from '@/core/views/annotation-addresses';
import { AnnotationAtLength } from './annotation-at-length';

/** Annotations one below the other. */
export function AnnotationItems({ annotations }: { annotations: readonly AnnotationView[] }) {
  return (
    <ol className="divide-y divide-rule">
      {annotations.map((annotation) => (
        <li
          key={annotation.id}
          id={annotationAnchor(annotation.id)}
          data-key-item
          className="min-w-0 py-5 target:bg-target"
        >
          <AnnotationAtLength annotation={annotation} />
        </li>
      ))}
    </ol>
  );
}
