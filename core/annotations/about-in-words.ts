import type { AnnotationView } from './annotation-view';

/** What an annotation is about, in a few words that follow "on". */
export function aboutInWords({ kind, pair, targets }: AnnotationView): string {
  const outlets = [...new Set(targets.map(({ outlet }) => outlet))];
  switch (kind) {
    case 'discrepancy':
      return pair === null ? 'the whole row' : listed(pair.map((slug) => outletOf(slug, targets)));
    case 'claim':
      return outlets[0] === undefined ? 'a claim' : `a claim of ${outlets[0]}`;
    case 'passages':
      return targets.length === 1
        ? `a passage of ${listed(outlets)}`
        : `passages of ${listed(outlets)}`;
  }
}

/** The name of an article's outlet; the article's own where none of its words is spoken of. */
function outletOf(slug: string, targets: AnnotationView['targets']): string {
  return targets.find(({ article }) => article === slug)?.outlet ?? slug;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
