import { parseVersion } from './addresses';
import { isSlug } from './slug';

/** An article in an address; the version is null where the current one is meant. */
export interface NamedArticle {
  readonly slug: string;
  readonly version: number | null;
}

/** The address of two articles beside each other, each as it now stands. */
export function sideBySideAddress(first: string, second: string): string {
  return `/compare/${first}/${second}`;
}

/** The address of two versions beside each other, which goes on saying the same. */
export function versionsAddress(
  first: { readonly slug: string; readonly version: number },
  second: { readonly slug: string; readonly version: number },
): string {
  return `/compare/${first.slug}/${first.version}/${second.slug}/${second.version}`;
}

/** The same from the column of one of them. */
export function addressOfBoth(
  column: 'a' | 'b',
  text: { readonly article: string; readonly version: number },
  other: { readonly article: string; readonly version: number },
): string {
  const [first, second] = column === 'a' ? [text, other] : [other, text];
  return versionsAddress(
    { slug: first.article, version: first.version },
    { slug: second.article, version: second.version },
  );
}

/** The fragment that names a passage on such a page: its column, and its place in UTF-16 code units. */
export function passageAnchor(
  column: 'a' | 'b',
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `${column}-${start}-${end}`;
}

/**
 * Reads which articles an address under `/compare/` names: two slugs, or two slugs each with a version.
 * Null for anything else.
 */
export function parseSideBySide(
  segments: readonly string[],
): readonly [NamedArticle, NamedArticle] | null {
  const [first = '', second = '', third = '', fourth = ''] = segments;
  if (segments.length === 2) {
    return isSlug(first) && isSlug(second)
      ? [
          { slug: first, version: null },
          { slug: second, version: null },
        ]
      : null;
  }
  const [versionA, versionB] = [parseVersion(second), parseVersion(fourth)];
  if (segments.length !== 4 || versionA === null || versionB === null) return null;
  return isSlug(first) && isSlug(third)
    ? [
        { slug: first, version: versionA },
        { slug: third, version: versionB },
      ]
    : null;
}
