import { isUuid } from '../uuid';
import { articleAddress, factAddress } from './addresses';

/** The address of one annotation with its thread. */
export function annotationAddress(id: string): string {
  return `/annotations/${id}`;
}

/** The same as W3C Web Annotation. */
export function annotationDataAddress(id: string): string {
  return `/api/annotations/${id}`;
}

/** The fragment that names an annotation, or a reply, on a page that shows it. */
export function annotationAnchor(id: string): string {
  return `annotation-${id}`;
}

/** The address of all annotations on a fact's row, its pairs and its claims. */
export function factAnnotationsAddress(event: string, fact: string): string {
  return `${factAddress(event, fact)}/${annotations}`;
}

/** The address of all annotations on the words of an article's version. */
export function articleAnnotationsAddress(article: string, version: number): string {
  return `${articleAddress(article, version)}/${annotations}`;
}

/** In place of a key: from the first of a list. */
export const newestKey = 'newest';

/** The last part of such an address, and the fragment of the section that shows the newest. */
export const annotations = 'annotations';

/**
 * Whether a text is a key that a page of annotations begins after: milliseconds since 1970, and an identifier;
 * see server/annotations/annotation-place.ts.
 */
export function isAnnotationKey(text: string): boolean {
  const [milliseconds = '', id = '', ...more] = text.split('.');
  return more.length === 0 && /^(?:0|[1-9]\d{0,13})$/.test(milliseconds) && isUuid(id);
}
