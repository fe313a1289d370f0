import { paragraphsOf } from '../extract/text/sentences';
import type { Span } from './span';

/** Ends of a line or a paragraph besides the line feed. */
const OTHER_BREAK = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/g;

/** The paragraphs that extraction reads in a text, parted where any other mark for the end of a line stands in one. */
export function* paragraphsApart(text: string): Generator<Span> {
  for (const { start, end } of paragraphsOf(text)) {
    let from = start;
    for (const found of text.slice(start, end).matchAll(OTHER_BREAK)) {
      const to = start + found.index;
      if (to > from) yield { start: from, end: to };
      from = to + found[0].length;
    }
    if (end > from) yield { start: from, end };
  }
}
