/** A word in a text: what an apostrophe joins is one, and so is a number with its separators. */
export const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A word as it is compared: case, the make of apostrophes, composed letters and commas between
 * thousands do not tell two apart.
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
}

const PLAIN = /^[a-z]+$/;
