/** A run of words that stands in two texts alike. */
export interface SharedRun {
  /** The words as the first text prints them. */
  readonly text: string;
  readonly words: number;
}

/** Runs shorter than this are common coin ("the United Nations Security Council on Sunday"). */
export const shortestRun = 12;

/**
 * Finds the runs of at least `shortestRun` words that two texts share word for word.
 *
 * Case, punctuation and spacing do not count. Runs are taken greedily from left to right in the first
 * text, the longest at each place; time is linear in the texts but for repeated passages.
 */
export function sharedRuns(a: string, b: string): readonly SharedRun[] {
  const [left, right] = [words(a), words(b)];
  const places = windows(right);
  const keys = windowKeys(left);
  const runs: SharedRun[] = [];
  let i = 0;
  while (i + shortestRun <= left.length) {
    const length = Math.max(
      0,
      ...(places.get(keys[i] ?? 0) ?? []).map((j) => extend(left, right, i, j)),
    );
    if (length < shortestRun) {
      i += 1;
      continue;
    }
    const [first, last] = [left[i], left[i + length - 1]];
    if (first && last) runs.push({ text: a.slice(first.start, last.end), words: length });
    i += length;
  }
  return runs;
}

/**
 * The windows of `shortestRun` words in a text, by number: two texts that share a run share a window.
 * Two that share a window's number almost always share a run.
 */
export function windowsOf(text: string): readonly number[] {
  return [...new Set(windowKeys(words(text)))];
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    key: match[0].toLowerCase().normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A text that repeats itself would make every window a candidate; a few places each are enough. */
const placesPerWindow = 8;

function windows(of: readonly Word[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [j, key] of windowKeys(of).entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [j]);
    else if (known.length < placesPerWindow) known.push(j);
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

function extend(left: readonly Word[], right: readonly Word[], i: number, j: number): number {
  let length = 0;
  while (left[i + length] !== undefined && left[i + length]?.key === right[j + length]?.key) {
    length += 1;
  }
  return length;
}
