/**
 * The beginning of a text in at most so many characters (code points), to the letter: cut after a word where
 * one ends in its last third, and within nothing that is read as one character, unless that alone is longer.
 */
export function beginningOf(text: string, most: number): { beginning: string; whole: boolean } {
  const full = endOf(text, most);
  if (full === text.length) return { beginning: text, whole: true };
  const end = wholeCharacters(text, full);
  const cut = text.slice(0, end);
  const words = cut.slice(0, endOfWords(text, end)).trimEnd();
  return { beginning: words.length >= (2 / 3) * end ? words : cut, whole: false };
}

/** The last place up to an end that parts no word; 0 where there is none. */
function endOfWords(text: string, end: number): number {
  let place = end;
  while (place > 0 && /\S\S/.test(text.slice(place - 1, place + 1))) place -= 1;
  return place;
}

/** Where so many code points end. */
function endOf(text: string, most: number): number {
  if (text.length <= most) return text.length;
  let end = 0;
  for (let count = 0; count < most && end < text.length; count += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

/**
 * The last place up to an end where nothing is parted that is read as one character. Looked for near the end
 * alone: to part a whole text into its characters takes time that grows with the square of its length.
 */
function wholeCharacters(text: string, end: number): number {
  const around = text.slice(Math.max(0, end - near), end + near);
  const from = end - Math.max(0, end - near);
  const { index = 0 } = graphemes.segment(around).containing(from) ?? {};
  return index === 0 ? end : end - from + index;
}

/** In UTF-16 code units. */
const near = 100;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
