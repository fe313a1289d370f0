/** Words of a text with what stands around them, by which they are found again. Offsets are UTF-16 code units. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters before and after, no character cut in two. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept on each side. */
const around = 32;

/** The anchor of a span of a body; null where the span is empty, outside of it, or cuts a character in two. */
export function anchorOf(body: string, start: number, end: number): Anchor | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  if (start < 0 || end <= start || end > body.length) return null;
  if (isInsideOfPair(body, start) || isInsideOfPair(body, end)) return null;
  // Twice as many code units hold at least as many characters.
  const before = Array.from(body.slice(wholeFrom(body, start - 2 * around), start));
  const after = Array.from(body.slice(end, end + 2 * around + 1));
  return {
    start,
    end,
    exact: body.slice(start, end),
    prefix: before.slice(-around).join(''),
    suffix: after.slice(0, around).join(''),
  };
}

function wholeFrom(body: string, wanted: number): number {
  const from = Math.max(0, wanted);
  return isInsideOfPair(body, from) ? from + 1 : from;
}

function isInsideOfPair(body: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(body.slice(place - 1, place + 1)) && place > 0;
}
