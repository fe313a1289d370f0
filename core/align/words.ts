import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../extract/lexicon/function-words';

/** The words of a text in order, in parallel lists. Offsets are UTF-16 code units of the text. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number for each word as it is compared; see `Vocabulary`. */
  readonly ids: readonly number[];
}

/**
 * The words of the texts that are compared with each other, each form with a number of its own.
 *
 * Case, the make of apostrophes, composed letters and commas inside numbers do not tell words apart.
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

  get size(): number {
    return this.content.length;
  }

  private numberOf(word: string): number {
    const key = keyOf(word);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const id = this.content.length;
    this.numbers.set(key, id);
    this.content.push(!functionWords.some((list) => list.has(key)));
    return id;
  }
}

/** A number with its separators is one word, and so is what an apostrophe joins. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const PLAIN = /^[a-z]+$/;

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
}

const functionWords = [
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
];
