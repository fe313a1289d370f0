import { WORD, wordKey } from '../words/word';
import { quotedFragments } from './fragments';

/** A word printed inside quotation marks. */
export interface QuotedWord {
  /** The word as it is compared; see core/words. */
  readonly key: string;
  readonly text: string;
  /** Which of the text's fragments it stands in; words of one fragment are continuous. */
  readonly fragment: number;
  /** What stands between the word before and this one. */
  readonly joint: string;
  /** What stands between the last word of a fragment and its end: “Why?” */
  readonly close: string;
  readonly start: number;
  readonly end: number;
}

/** A text and the words it prints inside quotation marks, in order. */
export interface QuotedText {
  readonly source: string;
  readonly words: readonly QuotedWord[];
}

/** Reads the words that a text prints inside quotation marks. */
export function quotedWords(source: string): QuotedText {
  const words = quotedFragments(source).flatMap((fragment, index) => {
    let last = fragment.start;
    const found = [...fragment.text.matchAll(WORD)];
    return found.map((match, at): QuotedWord => {
      const start = fragment.start + match.index;
      const end = start + match[0].length;
      const joint = source.slice(last, start);
      const close = at === found.length - 1 ? source.slice(end, fragment.end) : '';
      last = end;
      return { key: wordKey(match[0]), text: match[0], fragment: index, joint, close, start, end };
    });
  });
  return { source, words };
}

/** Whether two neighbouring words stand in one fragment, so that nothing was left out between them. */
export function continuous(words: readonly QuotedWord[], first: number, second: number): boolean {
  const [a, b] = [words[first], words[second]];
  return a !== undefined && b !== undefined && a.fragment === b.fragment;
}

/** The words from one place to another as the text prints them, a string for each fragment. */
export function printed({ source, words }: QuotedText, from: number, to: number): string[] {
  const pieces: string[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (index + 1 < to && continuous(words, index, index + 1)) continue;
    const [first, last] = [words[start], words[index]];
    if (first && last) pieces.push(source.slice(first.start, last.end));
    start = index + 1;
  }
  return pieces;
}
