import { diffArrays } from 'diff';
import { type AlignedRun, joinedRuns } from './aligned-run';
import { firstWhere } from './first-where';

/**
 * Aligns two lists of words and returns the runs they share, in order.
 *
 * The shortest edit script takes time with the square of the differences, so it is sought only while
 * they are few. Lists that differ more are first pinned together at the rows of words that each has only
 * once, and what lies between two pins is aligned in the same way. Where nothing pins them, they share
 * nothing.
 */
export function shortestEdits(a: readonly string[], b: readonly string[]): readonly AlignedRun[] {
  return joinedRuns(aligned(a, b, { a: 0, b: 0, aEnd: a.length, bEnd: b.length }, rows));
}

/** How many words make the rows that lists are pinned by, the surest first. */
const rows = [4, 1] as const;

interface Span {
  readonly a: number;
  readonly b: number;
  readonly aEnd: number;
  readonly bEnd: number;
}

function aligned(
  a: readonly string[],
  b: readonly string[],
  span: Span,
  [row, ...shorter]: readonly number[],
): readonly AlignedRun[] {
  const runs = shortest(a, b, span);
  if (runs !== null || row === undefined) return runs ?? [];
  const found: AlignedRun[] = [];
  let [i, j] = [span.a, span.b];
  for (const pin of [...pins(a, b, span, row), { a: span.aEnd, b: span.bEnd }]) {
    found.push(...aligned(a, b, { a: i, b: j, aEnd: pin.a, bEnd: pin.b }, shorter));
    if (pin.a < span.aEnd) found.push({ a: pin.a, b: pin.b, length: 1 });
    [i, j] = [pin.a + 1, pin.b + 1];
  }
  return found;
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

interface Pin {
  readonly a: number;
  readonly b: number;
}

/** Where rows of words begin that stand once in each span, as many as keep their order in both. */
function pins(a: readonly string[], b: readonly string[], span: Span, row: number): readonly Pin[] {
  const placesA = onlyPlaces(a, span.a, span.aEnd, row);
  const placesB = onlyPlaces(b, span.b, span.bEnd, row);
  const common = [...placesA].flatMap(([words, place]): Pin[] => {
    const other = placesB.get(words);
    return other === undefined ? [] : [{ a: place, b: other }];
  });
  return longestRising(common.sort((x, y) => x.a - y.a));
}

function onlyPlaces(
  words: readonly string[],
  from: number,
  to: number,
  row: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index + row <= to; index += 1) {
    const key = row === 1 ? (words[index] ?? '') : words.slice(index, index + row).join(' ');
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** The longest subsequence whose places in `b` rise, by patience sorting. */
function longestRising(found: readonly Pin[]): readonly Pin[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, pin] of found.entries()) {
    const pile = firstWhere(tops.length, (at) => (found[tops[at] ?? 0]?.b ?? 0) >= pin.b);
    before.set(index, tops[pile - 1]);
    tops[pile] = index;
  }
  const chain: Pin[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) {
    const pin = found[at];
    if (pin) chain.push(pin);
  }
  return chain.reverse();
}
