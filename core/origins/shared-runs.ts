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
  const runs: SharedRun[] = [];
  let i = 0;
  while (i + shortestRun <= left.length) {
    const length = Math.max(
      0,
      ...(places.get(windowKey(left, i)) ?? []).map((j) => extend(left, right, i, j)),
    );
    if (length === 0) {
      i += 1;
      continue;
    }
    const [first, last] = [left[i], left[i + length - 1]];
    if (first && last) runs.push({ text: a.slice(first.start, last.end), words: length });
    i += length;
  }
  return runs;
}

/** The windows of `shortestRun` words in a text: two texts share a run where they share a window. */
export function windowsOf(text: string): readonly string[] {
  return [...windows(words(text)).keys()];
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

function windows(of: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let j = 0; j + shortestRun <= of.length; j += 1) {
    const key = windowKey(of, j);
    const known = places.get(key);
    if (known === undefined) places.set(key, [j]);
    else if (known.length < placesPerWindow) known.push(j);
  }
  return places;
}

function windowKey(of: readonly Word[], from: number): string {
  return of
    .slice(from, from + shortestRun)
    .map(({ key }) => key)
    .join(' ');
}

function extend(left: readonly Word[], right: readonly Word[], i: number, j: number): number {
  let length = 0;
  while (left[i + length] !== undefined && left[i + length]?.key === right[j + length]?.key) {
    length += 1;
  }
  return length;
}
