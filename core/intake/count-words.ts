/** How many words a text has; where words are written without spaces, two characters count as one. */
export function countWords(text: string): number {
  let words = 0;
  let joined = 0;
  for (const [part] of text.matchAll(/\S+/g)) {
    const unspaced = part.match(withoutSpaces)?.length ?? 0;
    if (unspaced > 0) joined += unspaced;
    else if (/[\p{L}\p{N}]/u.test(part)) words += 1;
  }
  return words + Math.floor(joined / 2);
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
