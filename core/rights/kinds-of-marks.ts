import { directionOf } from './mark-direction';
import type { Span } from './span';

/** The marks of one kind of quotation; the same mark twice where what stands beside it says which way it looks. */
export interface KindOfMarks {
  readonly opening: string;
  readonly closing: string;
}

/**
 * The kinds of double quotation marks of which it is certain in a text which of two marks opens. One mark opens
 * in one language and closes in another (“ in English and German, « in French and Danish), so that a text in which
 * a mark is used both ways, or could be, has no such kind.
 */
export function kindsOfMarks(text: string, paragraphs: readonly Span[]): readonly KindOfMarks[] {
  const kinds = [straight, curlyMarks(text), angularMarks(text, paragraphs)];
  return kinds.filter((kind) => kind !== null);
}

/** Quotation marks other than single ones, of any kind, and what is typed for them. */
export const DOUBLE_MARK = /["“”„‟«»＂″〝〞〟❝❞]|''|’’|‘‘|``|´´/g;

export const english: KindOfMarks = { opening: '“', closing: '”' };
const straight: KindOfMarks = { opening: '"', closing: '"' };

function curlyMarks(text: string): KindOfMarks | null {
  const [low, left, right] = ['„', '“', '”'].map((mark) => text.includes(mark));
  if (low) {
    if (left === right) return null;
    return { opening: '„', closing: left ? '“' : '”' };
  }
  if (!right) return null;
  return left ? english : { opening: '”', closing: '”' };
}

function angularMarks(text: string, paragraphs: readonly Span[]): KindOfMarks | null {
  let [outward, inward] = [false, false];
  for (const paragraph of paragraphs) {
    for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(/[«»]/g)) {
      const direction = directionOf(text, paragraph.start + index, paragraph);
      if (direction === 'unclear') continue;
      if ((mark === '«') === (direction === 'opens')) outward = true;
      else inward = true;
    }
  }
  if (outward === inward) return null;
  return outward ? { opening: '«', closing: '»' } : { opening: '»', closing: '«' };
}
