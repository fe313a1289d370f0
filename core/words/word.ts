/** A word in a text: what an apostrophe joins is one, and so is a number with its separators. */
export const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A word as it is compared: case, the make of apostrophes, composed letters and commas between
 * thousands do not tell two apart. US and WHO are not "us" and "who".
 */
export function wordKey(word: string): string {
  if (word === 'US' || word === 'WHO') return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
}

const PLAIN = /^[a-z]+$/;
