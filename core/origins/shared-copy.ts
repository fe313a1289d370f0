import { WORD, wordKey } from '../words/word';

/** A text read for the comparison of its wording with other texts'. */
export interface ReadText {
  readonly words: readonly Word[];
  /** A number for each window of `shortestRun` words, by where it begins. */
  readonly windows: readonly number[];
  /** Where windows of a number begin; a few places are enough. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What of one text stands in another, word for word. */
export interface Copy {
  /** The runs in order, none over another. Offsets are UTF-16 code units of the text. */
  readonly runs: readonly Run[];
  /** How many words they have, and how many the text has. */
  readonly words: number;
  readonly of: number;
}

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Runs shorter than this are common coin ("the United Nations Security Council on Sunday"). */
export const shortestRun = 12;

/** Reads a text once for comparison with many. */
export function readText(text: string): ReadText {
  const words = [...text.matchAll(WORD)].map((match) => ({
    key: wordKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const windows = windowKeys(words);
  return { words, windows, places: placesOf(windows) };
}

/**
 * Finds what of each text stands in the other in runs of at least `shortestRun` words.
 *
 * Case, punctuation and spacing do not count. A word that the other text has in such a run counts,
 * however often it has it. Time is linear in the texts.
 */
export function sharedCopy(a: ReadText, b: ReadText): { readonly a: Copy; readonly b: Copy } {
  return { a: copyOf(a, b), b: copyOf(b, a) };
}

function copyOf(own: ReadText, other: ReadText): Copy {
  const runs: Run[] = [];
  let words = 0;
  const take = (from: number, to: number) => {
    const [first, last] = [own.words[from], own.words[to - 1]];
    if (first === undefined || last === undefined) return;
    runs.push({ start: first.start, end: last.end, words: to - from });
    words += to - from;
  };
  let [from, to] = [0, 0];
  let before = false;
  for (const [index, key] of own.windows.entries()) {
    const shared = (other.places.get(key) ?? []).some((at) =>
      isSame(own.words, index, other.words, at),
    );
    if (shared && !before) {
      take(from, to);
      from = Math.max(index, to);
    }
    if (shared) to = index + shortestRun;
    before = shared;
  }
  take(from, to);
  return { runs, words, of: own.words.length };
}

function isSame(a: readonly Word[], i: number, b: readonly Word[], j: number): boolean {
  for (let step = 0; step < shortestRun; step += 1) {
    if (a[i + step]?.key !== b[j + step]?.key) return false;
  }
  return true;
}

/** A window's number may stand for another window as well, but hardly for more than a few. */
const placesPerWindow = 8;

function placesOf(windows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, key] of windows.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else if (known.length < placesPerWindow) known.push(index);
  }
  return places;
}

/** A number below `modulus` for each window, by a rolling hash (Karp and Rabin, 1987). */
function windowKeys(of: readonly Word[]): readonly number[] {
  const codes = of.map(({ key }) => codeOf(key));
  let leaving = 1;
  for (let step = 1; step < shortestRun; step += 1) leaving = (leaving * base) % modulus;
  const keys: number[] = [];
  let key = 0;
  for (const [index, code] of codes.entries()) {
    const gone = codes[index - shortestRun] ?? 0;
    const without = (key - ((gone * leaving) % modulus) + modulus) % modulus;
    key = (without * base + code) % modulus;
    if (index >= shortestRun - 1) keys.push(key);
  }
  return keys;
}

function codeOf(word: string): number {
  let code = 7;
  for (let index = 0; index < word.length; index += 1) {
    code = (code * base + word.charCodeAt(index)) % modulus;
  }
  return code;
}

// A prime whose square, and a code more, is an exact integer in a double.
const modulus = 67_108_859;
const base = 65_537;
