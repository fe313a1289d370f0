/**
 * The beginning of a text in at most so many characters (code points), to the letter: cut after a word where
 * one ends in its last third, and within nothing that is read as one character, unless that alone is longer.
 */
export function beginningOf(text: string, most: number): { beginning: string; whole: boolean } {
  // Twice as many code units hold at least as many characters; the rest tells where the last one ends.
  const head = text.slice(0, 2 * most + lookahead);
  let [end, characters] = [0, 0];
  for (const { segment } of graphemes.segment(head)) {
    const own = Array.from(segment);
    if (characters + own.length > most) {
      if (end === 0) end = own.slice(0, most).join('').length;
      break;
    }
    characters += own.length;
    end += segment.length;
  }
  if (end === text.length) return { beginning: text, whole: true };
  const cut = text.slice(0, end);
  const words = /\S/.test(text.charAt(end)) ? cut.replace(/\s+\S*$/, '') : cut.trimEnd();
  return { beginning: words.length >= (2 / 3) * end ? words : cut, whole: false };
}

/** In UTF-16 code units. */
const lookahead = 64;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
