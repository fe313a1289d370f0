import type { Words } from './words';

/**
 * A stretch of a text that is aligned as one: a paragraph, or a sentence of a long one. In UTF-16 code
 * units of the text, and as a range of its words.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Cuts a text into passages, in order. Together they are the text: line breaks belong to the passage
 * before them, and those that a text begins with to its first one. A text without a character has none.
 */
export function passagesOf(text: string, words: Words): readonly Passage[] {
  const passages: Passage[] = [];
  let word = 0;
  for (const { start, end } of stretches(text)) {
    const firstWord = word;
    while (word < words.starts.length && (words.starts[word] ?? end) < end) word += 1;
    passages.push({ start, end, firstWord, endWord: word });
  }
  return passages;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function* stretches(text: string): Generator<Stretch> {
  let start = 0;
  for (const { 0: printed, index } of text.matchAll(PARAGRAPH)) {
    const end = index + printed.length;
    yield* printed.length > longestPassage ? sentences(text, start, end) : [{ start, end }];
    start = end;
  }
  // Of nothing but line breaks there is no paragraph that they could belong to.
  if (start < text.length) yield { start, end: text.length };
}

const PARAGRAPH = /[^\r\n]+[\r\n]*/g;

/** In UTF-16 code units. Paragraphs of news are a third of it; past it sentences are easier to compare. */
const longestPassage = 900;

/**
 * The end of a sentence: a stop, what closes with it, and a space before what may begin another; in
 * scripts that set no spaces the stop alone.
 */
const SENTENCE_END = /[.!?…؟।]["'”’»)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(])|[。！？]["”’」』）]*/gu;

function* sentences(text: string, from: number, to: number): Generator<Stretch> {
  let start = from;
  for (const { 0: printed, index } of text.slice(from, to).matchAll(SENTENCE_END)) {
    const end = from + index + printed.length;
    yield { start, end };
    start = end;
  }
  if (start < to) yield { start, end: to };
}
