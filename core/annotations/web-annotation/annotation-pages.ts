import { annotationsAddress } from './resource-address';
import { annotationContext, type WebAnnotation } from './to-web-annotation';

/** Annotations on a page of a collection. */
export const annotationsPerPage = 50;

/** An event's annotations, counted: those that stand, and the pages that hold them. */
export interface CountedAnnotations {
  readonly event: string;
  readonly title: string;
  /** How many stand. */
  readonly total: number;
  readonly pages: number;
}

/** A collection as the Web Annotation Data Model has it (section 5.1); an empty one has no pages. */
export function annotationCollection(
  { event, title, total, pages }: CountedAnnotations,
  base: string,
) {
  const page = (number: number) => base + annotationsAddress(event, number);
  return {
    '@context': annotationContext,
    id: base + annotationsAddress(event),
    type: 'AnnotationCollection',
    label: `Annotations on ${title}`,
    total,
    ...(pages === 0 ? {} : { first: page(1), last: page(pages) }),
  } as const;
}

/**
 * One page of a collection (section 5.2), counted from 1.
 * @param startIndex how many annotations that stand are on the pages before
 */
export function annotationPage(
  counted: CountedAnnotations,
  number: number,
  startIndex: number,
  items: readonly WebAnnotation[],
  base: string,
) {
  const { event, pages } = counted;
  const page = (each: number) => base + annotationsAddress(event, each);
  return {
    '@context': annotationContext,
    id: page(number),
    type: 'AnnotationPage',
    partOf: base + annotationsAddress(event),
    startIndex,
    ...(number > 1 ? { prev: page(number - 1) } : {}),
    ...(number < pages ? { next: page(number + 1) } : {}),
    items,
  } as const;
}
