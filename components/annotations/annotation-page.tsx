import type { AnnotationView } from '@/core/annotations/annotation-view';
import { eventAddress, factAddress } from '@/core/views/addresses';
import { annotationAddress, annotationDataAddress } from '@/core/views/annotation-addresses';
import { AnnotationAtLength } from './annotation-at-length';

/** One annotation by itself: where it stands, all that is said, and its thread. */
export function AnnotationPage({
  annotation,
  eventTitle,
  factTitle,
  nextReplies,
  isFirst,
}: {
  annotation: AnnotationView;
  eventTitle: string | null;
  factTitle: string | null;
  nextReplies: string | null;
  /** Whether its replies are shown from the first. */
  isFirst: boolean;
}) {
  const { id, event, fact, author } = annotation;
  const address = annotationAddress(id);
  return (
    <article className="max-w-3xl">
      <header className="pt-10 pb-6">
        <p className="flex flex-wrap gap-x-4 text-sm">
          {event !== null && <a href={eventAddress(event)}>{eventTitle}</a>}
          {event !== null && fact !== null && <a href={factAddress(event, fact)}>{factTitle}</a>}
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">
          Annotation by <bdi>{author}</bdi>
        </h1>
      </header>
      <section aria-label="The annotation" className="border-t border-strong-rule pt-5">
        <AnnotationAtLength annotation={annotation} alone />
      </section>
      {(!isFirst || nextReplies !== null) && (
        <nav aria-label="Replies" className="mt-5 flex flex-wrap gap-x-6 text-sm print:hidden">
          {!isFirst && <a href={address}>The first replies</a>}
          {nextReplies !== null && (
            <a href={`${address}?from=${nextReplies}`} rel="next">
              Further replies
            </a>
          )}
        </nav>
      )}
      <p className="mt-8 border-t border-strong-rule pt-4 text-sm print:hidden">
        The same as data: <a href={annotationDataAddress(id)}>Web Annotation (JSON-LD)</a>.
      </p>
    </article>
  );
}
