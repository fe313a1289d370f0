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
}

/** Reads two texts that are to be compared. */
export function readSides(a: string, b: string): { readonly a: Side; readonly b: Side } {
  const vocabulary = new Vocabulary();
  const whole = new Map<string, number>();
  const read = (text: string): Side => {
    const words = vocabulary.read(text);
    const passages = passagesOf(text, words);
    const content = passages.map((passage) => {
      const own = new Set<number>();
      for (let word = passage.firstWord; word < passage.endWord; word += 1) {
        const id = words.ids[word];
        if (id !== undefined && vocabulary.carriesContent(id)) own.add(id);
      }
      return own.size > 0 ? [...own] : [standIn(text.slice(passage.start, passage.end).trim())];
    });
    return { text, words, vocabulary, passages, content };
  };
  const standIn = (printed: string) => {
    const known = whole.get(printed) ?? -1 - whole.size;
    whole.set(printed, known);
    return known;
  };
  return { a: read(a), b: read(b) };
}
