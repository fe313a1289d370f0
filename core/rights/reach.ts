import { UNSPACED } from '../words/unspaced';
import { WORD } from '../words/word';
import { charactersBeside } from './characters-beside';

/** How far from a claim its excerpt goes at most to each side: in words, and in UTF-16 code units, which bound scripts without spaces. */
export const reach = { words: 60, units: 400 };

/** The place from which an excerpt shows what stands before a claim that begins at `at`: not before `least`, and no part of a word. */
export function reachBefore(text: string, at: number, least: number): number {
  let from = Math.max(least, at - reach.units);
  const beyond = [...text.slice(from, at).matchAll(WORD)].at(-1 - reach.words);
  if (beyond !== undefined) from += beyond.index + beyond[0].length;
  if (from <= least) return Math.min(at, least);
  while (from < at && isInsideWord(text, from)) from += 1;
  while (from < at && /\s/.test(text.charAt(from))) from += 1;
  return from;
}

/** The place up to which an excerpt shows what stands after a claim that ends at `at`: not after `most`, and no part of a word. */
export function reachAfter(text: string, at: number, most: number): number {
  let to = Math.min(most, at + reach.units);
  const beyond = [...text.slice(at, to).matchAll(WORD)][reach.words];
  if (beyond !== undefined) to = at + beyond.index;
  if (to >= most) return Math.max(at, most);
  while (to > at && isInsideWord(text, to)) to -= 1;
  while (to > at && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to;
}

/** Whether a cut there would part what no space parts; in a script without spaces, a letter. */
function isInsideWord(text: string, at: number): boolean {
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))) return true;
  const [before, after] = charactersBeside(text, at);
  if (/[\p{M}\u200d]/u.test(after)) return true;
  if (/\s/.test(before) || /\s/.test(after)) return false;
  return !UNSPACED.test(before) && !UNSPACED.test(after);
}
