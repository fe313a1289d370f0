import { type Passage, passagesOf } from './passages';
import { Vocabulary, type Words } from './words';

/** One of the texts that are compared, read. */
export interface Side {
  readonly text: string;
  readonly words: Words;
  /** The words of both texts; one and the same for both. */
  readonly vocabulary: Vocabulary;
  readonly passages: readonly Passage[];
  /**
   * For each passage its distinct content words by their numbers; where it has none, a number below
   * zero that stands for all that it prints.
   */
  readonly content: readonly (readonly number[])[];
  /** For each passage what it prints, but for spaces around it. */
  readonly printed: readonly (readonly [string])[];
}

/** Reads two texts that are to be compared. */
export function readSides(a: string, b: string): { readonly a: Side; readonly b: Side } {
  const vocabulary = new Vocabulary();
  const whole = new Map<string, number>();
  const standIn = (printed: string) => {
    const known = whole.get(printed) ?? -1 - whole.size;
    whole.set(printed, known);
    return known;
  };
  const read = (text: string): Side => {
    const words = vocabulary.read(text);
    const passages = passagesOf(text, words);
    const printed = passages.map(({ start, end }) => [text.slice(start, end).trim()] as const);
    const content = passages.map((passage, index) => {
      const own = new Set<number>();
      for (let word = passage.firstWord; word < passage.endWord; word += 1) {
        const id = words.ids[word];
        if (id !== undefined && vocabulary.carriesContent(id)) own.add(id);
      }
      return own.size > 0 ? [...own] : [standIn(printed[index]?.[0] ?? '')];
    });
    return { text, words, vocabulary, passages, content, printed };
  };
  return { a: read(a), b: read(b) };
}

/** A range of a text's words, the end not included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of passages that follow each other. */
export function wordsOf({ passages }: Side, indexes: readonly number[]): WordRange {
  const [first, last] = [passages[indexes[0] ?? 0], passages[indexes.at(-1) ?? 0]];
  return { from: first?.firstWord ?? 0, to: last?.endWord ?? 0 };
}
