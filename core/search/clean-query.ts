/** The most that is searched for. */
export const mostCharacters = 200;
export const mostWords = 20;

/**
 * What a reader typed, as it can be searched for: without what no stored text holds (NUL and other
 * controls, halves of characters), its spaces single and its quotation marks straight, no longer than is
 * searched. `cut` says whether anything was left out for its length.
 */
export function cleanQuery(typed: string): { readonly words: string; readonly cut: boolean } {
  const clean = typed
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\p{Cc}\p{White_Space}]+/gu, ' ')
    .trim();
  const characters = [...clean];
  const short = characters.slice(0, mostCharacters).join('').trim();
  const words = [...short.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const beyond = words[mostWords];
  const kept = beyond === undefined ? short : short.slice(0, beyond.index).trim();
  return { words: kept, cut: kept.length < clean.length };
}
