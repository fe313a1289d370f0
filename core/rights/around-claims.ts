import { hasWords } from './join-spans';
import { reachAfter, reachBefore } from './reach';
import { shortSentences } from './short-sentences';
import type { Span } from './span';

/**
 * What is shown around the claims of a text so that they are understood: the sentences that a claim touches
 * and the one before and after these in the paragraph, no farther from the claim than reach.ts says. A claim
 * that has no word in a paragraph has nothing around it there.
 *
 * Paragraphs and claims are in order, none over another.
 */
export function aroundClaims(
  text: string,
  paragraphs: readonly Span[],
  claims: readonly Span[],
): readonly Span[] {
  const shown: Span[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    while ((claims[next]?.end ?? text.length) <= paragraph.start && next < claims.length) next += 1;
    const own: Span[] = [];
    for (let at = next; (claims[at]?.start ?? text.length) < paragraph.end; at += 1) {
      const claim = claims[at];
      if (claim === undefined) break;
      const start = Math.max(claim.start, paragraph.start);
      const end = Math.min(claim.end, paragraph.end);
      if (hasWords(text.slice(start, end))) own.push({ start, end });
    }
    if (own.length > 0) shown.push(...aroundOwn(text, paragraph, own));
  }
  return shown;
}

/** Of one paragraph and its own claims. */
function aroundOwn(text: string, paragraph: Span, claims: readonly Span[]): readonly Span[] {
  const sentences = shortSentences(text, paragraph);
  let first = 0;
  return claims.flatMap((claim, index) => {
    while ((sentences[first]?.end ?? paragraph.end) <= claim.start && first < sentences.length) {
      first += 1;
    }
    let after = first;
    while ((sentences[after]?.start ?? paragraph.end) < claim.end && after < sentences.length) {
      after += 1;
    }
    const from = sentences[first - 1]?.start ?? sentences[first]?.start ?? claim.start;
    const to = sentences[after]?.end ?? sentences[after - 1]?.end ?? claim.end;
    // What lies beyond another claim is for that one, so that no words are read twice.
    const least = Math.max(from, claims[index - 1]?.end ?? from);
    const most = Math.min(to, claims[index + 1]?.start ?? to);
    return [
      { start: reachBefore(text, claim.start, least), end: reachAfter(text, claim.end, most) },
    ];
  });
}
