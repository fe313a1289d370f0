import type { MarkedSpan } from '../views/marked-paragraphs';
import type { AnnotationView } from './annotation-view';

/**
 * The passages of a version of an article that annotations speak of, where they stand in it, as marks that are
 * no claims'. Words that `spans` mark already are left out.
 */
export function passagesInText(
  annotations: readonly AnnotationView[],
  { slug, version }: { readonly slug: string; readonly version: number },
  spans: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const taken = new Set(spans.map(placeOf));
  return annotations
    .filter(({ kind, retracted }) => kind === 'passages' && retracted === null)
    .flatMap(({ targets }) => targets)
    .filter(({ article }) => article === slug)
    .flatMap((target) => {
      const place = target.version === version ? target : target.now;
      if (place === null || place.version !== version || taken.has(placeOf(place))) return [];
      taken.add(placeOf(place));
      return [{ start: place.start, end: place.end, number: 0, claims: [] }];
    });
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
