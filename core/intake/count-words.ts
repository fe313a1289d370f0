import { countUnspaced } from '../words/unspaced';

/** How many words a text has; where words are written without spaces, two characters count as one. */
export function countWords(text: string): number {
  let words = 0;
  let joined = 0;
  for (const [part] of text.matchAll(/\S+/g)) {
    const unspaced = countUnspaced(part);
    if (unspaced > 0) joined += unspaced;
    else if (/[\p{L}\p{N}]/u.test(part)) words += 1;
  }
  return words + Math.ceil(joined / 2);
}
