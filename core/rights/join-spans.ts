import type { Span } from './span';

/**
 * Stretches of a text in order, none over another: those that overlap or have no word between them
 * are one. What lies outside of the text is left out, and no character is cut in two.
 *
 * Joining what was joined changes nothing.
 */
export function joinSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const ordered = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({
      start: isInsideOfPair(text, start) ? start - 1 : start,
      end: isInsideOfPair(text, end) ? end + 1 : end,
    }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ordered) {
    const last = joined.at(-1);
    if (last === undefined || (start > last.end && hasWords(text.slice(last.end, start)))) {
      joined.push({ start, end });
    } else last.end = Math.max(last.end, end);
  }
  return joined;
}

/** Whether a text has more than white space and marks. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text);
}

function isInsideOfPair(text: string, place: number): boolean {
  return place > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1));
}
