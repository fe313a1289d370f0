import { diffArrays } from 'diff';
import { type AlignedRun, joinedRuns } from './aligned-run';

/**
 * Aligns two lists of words and returns the runs they share, in order.
 *
 * The shortest edit script takes time with the square of the differences, so it is sought only while
 * they are few. Texts that differ more are first pinned together at the words that each has only once.
 */
export function shortestEdits(a: readonly string[], b: readonly string[]): readonly AlignedRun[] {
  const whole = { a: 0, b: 0, aEnd: a.length, bEnd: b.length };
  const runs = shortest(a, b, whole) ?? pinned(a, b, whole);
  return joinedRuns(runs);
}

interface Span {
  readonly a: number;
  readonly b: number;
  readonly aEnd: number;
  readonly bEnd: number;
}

const mostEdits = 400;

function shortest(a: readonly string[], b: readonly string[], span: Span): AlignedRun[] | null {
  const [left, right] = [a.slice(span.a, span.aEnd), b.slice(span.b, span.bEnd)];
  const changes = diffArrays(left, right, { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  const runs: AlignedRun[] = [];
  let [i, j] = [span.a, span.b];
  for (const { added, removed, value } of changes) {
    if (!added && !removed) runs.push({ a: i, b: j, length: value.length });
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return runs;
}

function pinned(a: readonly string[], b: readonly string[], span: Span): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let [i, j] = [span.a, span.b];
  for (const pin of [...pins(a, b), { a: span.aEnd, b: span.bEnd }]) {
    runs.push(...(shortest(a, b, { a: i, b: j, aEnd: pin.a, bEnd: pin.b }) ?? []));
    if (pin.a < span.aEnd) runs.push({ a: pin.a, b: pin.b, length: 1 });
    [i, j] = [pin.a + 1, pin.b + 1];
  }
  return runs;
}

interface Pin {
  readonly a: number;
  readonly b: number;
}

/** Words that stand once in each list, as many as keep their order in both. */
function pins(a: readonly string[], b: readonly string[]): Pin[] {
  const [placesA, placesB] = [onlyPlaces(a), onlyPlaces(b)];
  const common = [...placesA].flatMap(([word, place]): Pin[] => {
    const other = placesB.get(word);
    return other === undefined ? [] : [{ a: place, b: other }];
  });
  return longestRising(common.sort((x, y) => x.a - y.a));
}

function onlyPlaces(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (places.has(word)) repeated.add(word);
    places.set(word, index);
  }
  for (const word of repeated) places.delete(word);
  return places;
}

/** The longest subsequence whose places in `b` rise, by patience sorting. */
function longestRising(found: readonly Pin[]): Pin[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, pin] of found.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[tops[middle] ?? 0]?.b ?? 0) < pin.b) low = middle + 1;
      else high = middle;
    }
    before.set(index, tops[low - 1]);
    tops[low] = index;
  }
  const chain: Pin[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) {
    const pin = found[at];
    if (pin) chain.push(pin);
  }
  return chain.reverse();
}
