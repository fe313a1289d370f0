import type { AnnotationView } from '@/core/annotations/annotation-view';
import { annotationAnchor } from '@/core/views/annotation-addresses';

/** The way from a claim in a list to what editors say of it below; nothing where they say nothing. */
export function AnnotatedClaim({
  id,
  annotations,
}: {
  id: number;
  annotations: readonly AnnotationView[];
}) {
  const own = annotations.filter(({ claimId, retracted }) => claimId === id && retracted === null);
  const [newest] = own;
  if (newest === undefined) return null;
  return (
    <>
      {' '}
      <a href={`#${annotationAnchor(newest.id)}`} className="inline-block min-h-6 text-soft">
        {own.length === 1 ? 'annotated' : `annotated ${own.length} times`}
      </a>
    </>
  );
}
