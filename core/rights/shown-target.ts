import { joinSpans } from './join-spans';
import { shownParts, shownWords } from './only-shown';
import type { Span } from './span';

/** Words of a text with what stands around them, as core/annotations/anchor.ts keeps them. */
interface Words extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What readers get of words that an annotation speaks of: the words as far as they are excerpts, with an
 * ellipsis for the rest, and of what stands around them what is excerpt without a gap. `withheld` says whether
 * any of the words are missing.
 */
export function shownTarget<Target extends Words>(
  target: Target,
  { body, excerpts }: { readonly body: string; readonly excerpts: readonly Span[] },
): Target & { readonly withheld: boolean } {
  const { start, end, prefix, suffix } = target;
  const around = { start: start - prefix.length, end: end + suffix.length };
  const parts = joinSpans(body, shownParts(around, excerpts));
  const before = parts.find((part) => part.start < start && part.end >= start);
  const after = parts.find((part) => part.start <= end && part.end > end);
  const exact = shownWords(body, { start, end }, excerpts);
  return {
    ...target,
    exact,
    prefix: before === undefined ? '' : body.slice(before.start, start),
    suffix: after === undefined ? '' : body.slice(end, after.end),
    withheld: exact.trim() !== target.exact.trim(),
  };
}
