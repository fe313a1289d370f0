/** What an address of a vote names: a draft by its symbol, or the resolution that it became. */
export type VoteSymbol =
  | { readonly kind: 'draft'; readonly symbol: string }
  | { readonly kind: 'resolution'; readonly number: number; readonly year: number | null };

/**
 * Reads a United Nations document symbol as people type it: in any case, with or without the year of
 * a resolution, `S/RES/2728(2024)` or `S/RES/2728 (2024)`. Null for what can be no symbol of a vote.
 */
export function parseVoteSymbol(text: string): VoteSymbol | null {
  const symbol = text
    .trim()
    .toUpperCase()
    .replace(/\b(REV|ADD|CORR)\./g, ([first = '', ...rest]) => first + rest.join('').toLowerCase());
  const resolution = /^S\/RES\/([1-9]\d{0,4})(?: ?\((\d{4})\))?$/.exec(symbol);
  if (resolution !== null) {
    const [, number, year] = resolution;
    return { kind: 'resolution', number: Number(number), year: year ? Number(year) : null };
  }
  return draftSymbol.test(symbol) ? { kind: 'draft', symbol } : null;
}

const draftSymbol = /^[A-Z][A-Za-z0-9./() -]{1,60}$/;

/** The symbol that the segments of an address spell, percent signs decoded; null where they cannot be. */
export function symbolOfSegments(segments: readonly string[]): string | null {
  try {
    return segments.map(decodeURIComponent).join('/');
  } catch {
    return null;
  }
}
