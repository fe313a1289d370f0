import { isFunctionWord } from '../words/function-words';
import { WORD, wordKey } from '../words/word';

/** The words of a text in order, in parallel lists. Offsets are UTF-16 code units of the text. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number for each word as it is compared; see `Vocabulary`. */
  readonly ids: readonly number[];
}

/**
 * The words of the texts that are compared with each other, with a number for each that is another.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly content: boolean[] = [];

  /** Reads the words of a text. */
  read(text: string): Words {
    const starts: number[] = [];
    const ends: number[] = [];
    const ids: number[] = [];
    for (const match of text.matchAll(WORD)) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
      ids.push(this.numberOf(match[0]));
    }
    return { starts, ends, ids };
  }

  /** Whether a word carries content: not an article, a preposition, an auxiliary or the like. */
  carriesContent(id: number): boolean {
    return this.content[id] ?? false;
  }

  private numberOf(word: string): number {
    const key = wordKey(word);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const id = this.content.length;
    this.numbers.set(key, id);
    this.content.push(!isFunctionWord(key));
    return id;
  }
}
