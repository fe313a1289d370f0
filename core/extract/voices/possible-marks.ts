import type { Span } from '../claim';

const openingMarks = ['“', '"', '«', '„', '‘', " '"];

/**
 * Tells of each paragraph of a text whether it can have quotation marks; paragraphs are asked for in order.
 *
 * Each mark is looked for from the paragraph on and remembered, so that the text is searched once.
 */
export function possibleMarks(text: string): (paragraph: Span) => boolean {
  const next = new Map(openingMarks.map((mark) => [mark, -1]));
  return ({ start, end }) => {
    let found = text.startsWith("'", start);
    for (const [mark, known] of next) {
      let at = known;
      if (at < start - 1) {
        at = text.indexOf(mark, Math.max(0, start - 1));
        if (at === -1) at = text.length;
        next.set(mark, at);
      }
      found ||= at < end;
    }
    return found;
  };
}
