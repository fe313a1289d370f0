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

/** How many words a text has. */
export function wordsOf(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words += 1;
  return words;
}
