import { countUnspaced } from '../words/unspaced';
import { WORD } from '../words/word';
import { hasWords } from './join-spans';
import type { Span } from './span';

/** A stretch of a text that readers do not get, and how many words it has. */
export interface LeftOut extends Span {
  readonly words: number;
}

/** What of a text stands between its excerpts, which are in order and none over another; white space and marks alone are nothing. */
export function leftOut(body: string, excerpts: readonly Span[]): readonly LeftOut[] {
  const ends = [0, ...excerpts.map(({ end }) => end)];
  const starts = [...excerpts.map(({ start }) => start), body.length];
  return ends.flatMap((start, index) => {
    const end = starts[index] ?? body.length;
    const text = body.slice(start, end);
    return hasWords(text) ? [{ start, end, words: wordsOf(text) }] : [];
  });
}

/** How many words a text has; where words are written without spaces, two characters count as one. */
export function wordsOf(text: string): number {
  let words = 0;
  let joined = 0;
  for (const [word] of text.matchAll(WORD)) {
    const unspaced = countUnspaced(word);
    if (unspaced > 0) joined += unspaced;
    else words += 1;
  }
  return words + Math.ceil(joined / 2);
}
