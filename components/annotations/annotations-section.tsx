import type { AnnotationList } from '@/core/annotations/annotation-list';
import { annotationsInWords } from '@/core/annotations/count-in-words';
import { annotations as anchor } from '@/core/views/annotation-addresses';
import { AnnotationItems } from './annotation-items';

/** The newest of what editors say of a row or a text, where it stands, and the way to all of it. */
export function AnnotationsSection({
  list,
  all,
  children,
}: {
  list: AnnotationList;
  /** The address of all of them; null where there is none that has them all. */
  all: string | null;
  /** What stands above them: where the whole stands, or that there are none. */
  children?: React.ReactNode;
}) {
  const { annotations, total, next } = list;
  return (
    <section aria-labelledby={anchor} data-said="" className="border-t border-strong-rule pt-4">
      <h2 id={anchor} className="text-xl">
        Editors’ annotations
      </h2>
      {children}
      {annotations.length > 0 && <AnnotationItems annotations={annotations} />}
      {next !== null && (
        <p className="border-t border-rule pt-4 text-sm">
          The newest {annotations.length} of {annotationsInWords(total)}.{' '}
          {all !== null && <a href={all}>All of them</a>}
        </p>
      )}
    </section>
  );
}
