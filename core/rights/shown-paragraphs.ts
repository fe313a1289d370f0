import { type Paragraph, paragraphs } from '../views/paragraphs';
import type { LeftOut } from './left-out';
import type { Span } from './span';

/** A stretch of a paragraph that is shown, or the place of one that is not; `words` is null where it was told before. */
export type ShownPiece =
  | ({ readonly kind: 'text' } & Span)
  | ({ readonly kind: 'gap'; readonly words: number | null } & Span);

/** A paragraph as it is shown, or a line by itself for what is left out between two. */
export interface ShownParagraph extends Span {
  readonly pieces: readonly ShownPiece[];
}

/**
 * The paragraphs of a text of which parts are left out. What is left out is told once, where it begins; a
 * paragraph that begins in it has a gap without a number there. Paragraphs of which nothing is shown are
 * left out.
 */
export function shownParagraphs(
  body: string,
  hidden: readonly LeftOut[],
): readonly ShownParagraph[] {
  const shown: ShownParagraph[] = [];
  let next = 0;
  for (const paragraph of paragraphs(body)) {
    while ((hidden[next]?.end ?? body.length) <= paragraph.start && next < hidden.length) next += 1;
    const own: LeftOut[] = [];
    for (let at = next; (hidden[at]?.start ?? body.length) < paragraph.end; at += 1) {
      const gap = hidden[at];
      if (gap === undefined) break;
      own.push(gap);
    }
    const pieces = piecesOf(body, paragraph, own);
    const isWhole = pieces.some(({ kind }) => kind === 'text');
    if (isWhole || pieces.some((piece) => piece.kind === 'gap' && piece.words !== null)) {
      shown.push({ start: paragraph.start, end: paragraph.end, pieces });
    }
  }
  return shown;
}

function piecesOf(
  body: string,
  { start, end }: Paragraph,
  hidden: readonly LeftOut[],
): readonly ShownPiece[] {
  const pieces: ShownPiece[] = [];
  const text = (from: number, to: number) => {
    if (/\S/.test(body.slice(from, to))) pieces.push({ kind: 'text', start: from, end: to });
  };
  let at = start;
  for (const gap of hidden) {
    text(at, Math.min(gap.start, end));
    const begins = pieces.length > 0 || firstWord(body, gap) >= start;
    pieces.push({ kind: 'gap', start: gap.start, end: gap.end, words: begins ? gap.words : null });
    at = gap.end;
  }
  if (at < end) text(at, end);
  return pieces;
}

/** Where what is left out begins, whatever line breaks stand before it. */
function firstWord(body: string, { start, end }: Span): number {
  const at = body.slice(start, end).search(/[^\r\n]/);
  return at === -1 ? start : start + at;
}
