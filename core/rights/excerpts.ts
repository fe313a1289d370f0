import { aroundClaims } from './around-claims';
import { joinSpans } from './join-spans';
import { paragraphsApart } from './paragraphs-apart';
import type { Span } from './span';
import { sureQuotations } from './sure-quotations';

/**
 * What readers get of a text that is not given in full: the sentences that its claims touch, each with the
 * sentence before and after it in the same paragraph, as far as they are near the claim; what surely stands
 * in quotation marks, the marks included; and whatever else is named (`also`), as it is. In order, none over
 * another, and none without a word between it and the next.
 *
 * What is doubtful is left out: see around-claims.ts and sure-quotations.ts. Time is linear in the text and
 * its claims but for the order of these. Why so much: docs/decisions/0021.
 */
export function excerptsOf(
  body: string,
  claims: readonly Span[],
  also: readonly Span[] = [],
): readonly Span[] {
  const claimed = joinSpans(body, claims);
  const paragraphs = [...paragraphsApart(body)];
  return joinSpans(body, [
    ...claimed,
    ...also,
    ...aroundClaims(body, paragraphs, claimed),
    ...sureQuotations(body, paragraphs),
  ]);
}
