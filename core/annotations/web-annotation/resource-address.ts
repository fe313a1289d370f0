import { isUuid } from '../../uuid';
import { articleAddress, factAddress, parseVersion } from '../../views/addresses';
import { isSlug } from '../../views/slug';

/** What an address of this installation names that an annotation may speak of. */
export type NamedResource =
  | { readonly kind: 'version'; readonly article: string; readonly version: number }
  | {
      readonly kind: 'row';
      readonly event: string;
      readonly fact: string;
      /** Slugs of two articles of the row; null for the whole of it. */
      readonly pair: readonly [string, string] | null;
    }
  | { readonly kind: 'annotation'; readonly id: string };

/** The absolute address of a version of an article. */
export function versionIri(base: string, article: string, version: number): string {
  return base + articleAddress(article, version);
}

/** The absolute address of a row of an event. */
export function rowIri(base: string, event: string, fact: string): string {
  return base + factAddress(event, fact);
}

/** The fragment that names two articles of a row; slugs have no two hyphens in a row. */
export function pairFragment([first, second]: readonly [string, string]): string {
  return `pair-${first}--${second}`;
}

/** The address of an annotation. */
export function annotationAddress(id: string): string {
  return `/api/annotations/${id}`;
}

/** The address of an event's annotations, or of one page of them, counted from 1. */
export function annotationsAddress(event: string, page?: number): string {
  const address = `/api/events/${event}/annotations`;
  return page === undefined ? address : `${address}?page=${page}`;
}

/**
 * Reads what an absolute address names, under any of the origins that this installation goes by; null for
 * any other.
 */
export function namedByIri(iri: string, bases: readonly string[]): NamedResource | null {
  const base = bases.find((each) => iri.startsWith(`${each}/`));
  if (base === undefined) return null;
  const [path = '', fragment = ''] = iri.slice(base.length + 1).split('#', 2);
  const parts = path.split('/');
  const [first, second = '', third = '', fourth = ''] = parts;
  if (first === 'articles' && parts.length === 3 && fragment === '') {
    const version = parseVersion(third);
    return isSlug(second) && version !== null
      ? { kind: 'version', article: second, version }
      : null;
  }
  if (first === 'events' && third === 'facts' && parts.length === 4) {
    if (!isSlug(second) || !isSlug(fourth)) return null;
    const pair = pairOf(fragment);
    if (pair === null && fragment !== '') return null;
    return { kind: 'row', event: second, fact: fourth, pair };
  }
  const isData = first === 'api' && second === 'annotations' && parts.length === 3;
  const isPage = first === 'annotations' && parts.length === 2;
  if ((isData || isPage) && fragment === '') {
    const id = (isData ? third : second).toLowerCase();
    return isUuid(id) ? { kind: 'annotation', id } : null;
  }
  return null;
}

/** Whether an address is under one of the origins that this installation goes by, whatever it names there. */
export function isOurs(iri: string, bases: readonly string[]): boolean {
  return bases.some(
    (base) => iri === base || (/^[/?#]/.test(iri.slice(base.length)) && iri.startsWith(base)),
  );
}

/** Reads the two articles from a fragment; null for any other fragment. */
export function pairOf(fragment: string): readonly [string, string] | null {
  const [first = '', second = '', ...more] = fragment.replace(/^pair-/, '').split('--');
  if (!fragment.startsWith('pair-') || more.length > 0) return null;
  return isSlug(first) && isSlug(second) ? [first, second] : null;
}
