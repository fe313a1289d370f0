import { type Paragraph, paragraphsOf } from '../extract/text/sentences';
import { quotedIn } from '../extract/voices/quotation-marks';
import { tokensOfParagraph } from '../extract/voices/units';
import { joinSpans } from './join-spans';
import type { Span } from './span';

/**
 * What readers get of a text that is not given in full: the sentences that its claims touch, each with the
 * sentence before and after it in the same paragraph; what stands in quotation marks, the marks included;
 * and whatever else is named (`also`), as it is. In order, none over another, and none
 * without a word between it and the next.
 *
 * A quotation that its paragraph does not close is one only where the next paragraph takes it up again.
 * Time is linear in the text but for the order of the claims. Why so much: docs/decisions/0021.
 */
export function excerptsOf(
  body: string,
  claims: readonly Span[],
  also: readonly Span[] = [],
): readonly Span[] {
  const claimed = joinSpans(body, claims);
  const shown: Span[] = [...claimed, ...also];
  let next = 0;
  let open: OpenQuotation | null = null;
  for (const paragraph of paragraphsOf(body)) {
    const touched = paragraph.sentences.map((sentence) => {
      while ((claimed[next]?.end ?? body.length) <= sentence.start && next < claimed.length) {
        next += 1;
      }
      return (claimed[next]?.start ?? body.length) < sentence.end;
    });
    for (const [index, { start, end }] of paragraph.sentences.entries()) {
      const isNear = touched.slice(Math.max(0, index - 1), index + 2).includes(true);
      if (isNear) shown.push({ start, end });
    }
    const quotations = quotationsIn(paragraph, open);
    for (const quotation of quotations.found) shown.push(quotation);
    open = quotations.open;
  }
  return joinSpans(body, shown);
}

/** A quotation that a paragraph leaves open, up to the paragraph's end. */
interface OpenQuotation extends Span {
  readonly mark: string;
}

function quotationsIn(
  paragraph: Paragraph,
  before: OpenQuotation | null,
): { readonly found: readonly Span[]; readonly open: OpenQuotation | null } {
  const tokens = tokensOfParagraph(paragraph);
  const isTakenUp = before !== null && tokens[0]?.text === before.mark;
  const { quoted, open } = quotedIn(tokens, before?.mark ?? null);
  const found = quoted.flatMap(({ first, last }) => {
    const [opening, closing] = [tokens[first], tokens[last]];
    return opening && closing ? [{ start: opening.start, end: closing.end }] : [];
  });
  const opening = open === null ? undefined : tokens[open];
  return {
    found: isTakenUp ? [before, ...found] : found,
    open: opening ? { start: opening.start, end: paragraph.end, mark: opening.text } : null,
  };
}
