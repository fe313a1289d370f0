import type { AnnotationList } from '@/core/annotations/annotation-list';
import { annotationsInWords } from '@/core/annotations/count-in-words';
import { AnnotationItems } from './annotation-items';

/** All annotations on a row or a text, a page of them. */
export function AnnotationsPage({
  list,
  title,
  of,
  address,
  isFirst,
}: {
  list: AnnotationList;
  title: string;
  /** What they are on, with its address. */
  of: { readonly title: string; readonly address: string };
  /** The address of the newest. */
  address: string;
  isFirst: boolean;
}) {
  const { annotations, total, next } = list;
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-6">
        <p className="text-sm">
          <a href={of.address}>{of.title}</a>
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">{title}</h1>
        <p className="mt-3 text-soft">
          {total === 0
            ? 'No editor has said anything here.'
            : `${annotationsInWords(total)}, the newest first.`}
        </p>
      </header>
      <section aria-label="Annotations" className="border-t border-strong-rule">
        {annotations.length > 0 && <AnnotationItems annotations={annotations} />}
        {annotations.length === 0 && total > 0 && (
          <p className="py-5 text-soft">There are none before these.</p>
        )}
      </section>
      {(!isFirst || next !== null) && (
        <nav
          aria-label="Pages"
          className="flex flex-wrap gap-x-6 gap-y-1 border-t border-rule pt-4 print:hidden"
        >
          {!isFirst && <a href={address}>The newest</a>}
          {next !== null && (
            <a href={`${address}?from=${next}`} rel="next">
              Earlier annotations
            </a>
          )}
        </nav>
      )}
    </article>
  );
}
