import type { AnnotationList } from '@/core/annotations/annotation-list';
import type { AnnotatedRow } from '@/core/annotations/annotation-view';
import { AnnotationsSection } from './annotations-section';
import { StatusBadge } from './status-badge';

/** What editors say of a row: where it stands, and the newest of what was said. */
export function AnnotationsOfRow({
  annotated,
  list,
  all,
}: {
  annotated: AnnotatedRow | null;
  list: AnnotationList;
  all: string;
}) {
  return (
    <AnnotationsSection list={list} all={all}>
      {annotated !== null && (
        <p className="mt-1 text-sm">
          <span className="mr-1 text-soft">The row as a whole:</span>
          <StatusBadge status={annotated.status} />
          {annotated.changed && (
            <span className="text-contested">. It has changed since editors last spoke of it.</span>
          )}
        </p>
      )}
      {list.total === 0 && (
        <p className="mt-1 text-sm text-soft">No editor has said anything of this row.</p>
      )}
    </AnnotationsSection>
  );
}
