import { type LikePassages, likePassages } from './likeness';
import { risingChain } from './rising-chain';
import type { Side } from './side';

/** Passages of both texts that say the same in the same place: some in a row of each. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A passage and the one that it stands beside elsewhere in the other text. */
export interface Elsewhere {
  readonly a: number;
  readonly b: number;
}

/** Where the passages of two texts stand in each other; those in none of the lists stand alone. */
export interface Placed {
  /** In the order of both texts; each passage in one at the most. */
  readonly groups: readonly Group[];
  /** Passages that both texts have, in another order; each passage once at the most. */
  readonly moved: readonly Elsewhere[];
  /** Passages of one text that the other has in a place which is another's counterpart already. */
  readonly repeatedInA: readonly Elsewhere[];
  readonly repeatedInB: readonly Elsewhere[];
}

/** Finds where the passages of two texts stand in each other. */
export function placePassages(a: Side, b: Side): Placed {
  const like = likePassages(a, b, least).filter(({ weight, ofA, ofB }) => tells(weight, ofA, ofB));
  const [freeA, freeB] = [new Set(a.passages.keys()), new Set(b.passages.keys())];
  const groups = widened(backbone(a, b, like), like, [a, b], [freeA, freeB]);
  for (const group of groups) {
    for (const index of group.a) freeA.delete(index);
    for (const index of group.b) freeB.delete(index);
  }
  const surely = like
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= sure)
    .sort((x, y) => worth(y) - worth(x) || x.a - y.a || x.b - y.b);
  const moved: Elsewhere[] = [];
  for (const { a: i, b: j } of surely) {
    if (!freeA.has(i) || !freeB.has(j)) continue;
    freeA.delete(i);
    freeB.delete(j);
    moved.push({ a: i, b: j });
  }
  const repeated = (own: 'a' | 'b', free: Set<number>, of: 'ofA' | 'ofB') =>
    surely
      .filter((pair) => pair[of] >= sure && free.delete(pair[own]))
      .map(({ a: i, b: j }) => ({ a: i, b: j }));
  return {
    groups,
    moved,
    repeatedInA: repeated('a', freeA, 'ofA'),
    repeatedInB: repeated('b', freeB, 'ofB'),
  };
}

/** Of the weight of the lighter passage, so that they may be taken for the same in the same place. */
const least = 0.3;
/** The same for passages that stand elsewhere, which their place says nothing for. */
const sure = 0.4;
/** Passages that share less than two words of their own may do so by chance, but for the shortest. */
const leastWeight = 2;
/** The lighter passage may be a mere word of the heavier one; this much of both has to be shared. */
const leastOfBoth = 0.2;

function tells(weight: number, ofA: number, ofB: number): boolean {
  if (Math.sqrt(ofA * ofB) < leastOfBoth) return false;
  return weight >= leastWeight || Math.min(ofA, ofB) > 0.9;
}

function worth({ weight, ofA, ofB }: LikePassages): number {
  return weight * Math.max(ofA, ofB);
}

/** Pairs of passages in the order of both texts: those that both begin and end with, and the best between. */
function backbone(a: Side, b: Side, like: readonly LikePassages[]): readonly Group[] {
  const most = Math.min(a.passages.length, b.passages.length);
  const same = (i: number, j: number) => printed(a, i) === printed(b, j);
  let before = 0;
  while (before < most && same(before, before)) before += 1;
  let after = 0;
  const [lastA, lastB] = [a.passages.length - 1, b.passages.length - 1];
  while (after < most - before && same(lastA - after, lastB - after)) after += 1;
  const between = like.filter(
    ({ a: i, b: j }) => i >= before && j >= before && i <= lastA - after && j <= lastB - after,
  );
  const chain = risingChain(between.map((pair) => ({ ...pair, worth: worth(pair) })));
  return [
    ...Array.from({ length: before }, (_, i) => ({ a: [i], b: [i] })),
    ...chain.map((pair) => ({ a: [pair.a], b: [pair.b] })),
    ...Array.from({ length: after }, (_, k) => ({
      a: [lastA - after + 1 + k],
      b: [lastB - after + 1 + k],
    })),
  ];
}

function printed({ text, passages }: Side, index: number): string {
  const passage = passages[index];
  return passage === undefined ? '' : text.slice(passage.start, passage.end);
}

/**
 * Adds to each pair the passages beside it that one of the texts parts where the other does not: what
 * they share with the other side has to be mostly what the pair does not share already.
 */
function widened(
  pairs: readonly Group[],
  like: readonly LikePassages[],
  sides: readonly [Side, Side],
  free: readonly [Set<number>, Set<number>],
): readonly Group[] {
  const partners = { a: new Map<number, LikePassages[]>(), b: new Map<number, LikePassages[]>() };
  for (const pair of like) {
    for (const own of ['a', 'b'] as const) {
      const known = partners[own].get(pair[own]);
      if (known === undefined) partners[own].set(pair[own], [pair]);
      else known.push(pair);
    }
  }
  for (const group of pairs) {
    for (const index of group.a) free[0].delete(index);
    for (const index of group.b) free[1].delete(index);
  }
  const grow = (own: readonly number[], other: number, side: 'a' | 'b'): readonly number[] => {
    const [mine, theirs] = side === 'a' ? sides : [sides[1], sides[0]];
    const [mineFree] = side === 'a' ? free : [free[1]];
    const whole = new Set(theirs.content[other]);
    const explained = new Set(own.flatMap((index) => mine.content[index] ?? []));
    const grown = [...own];
    const take = (index: number): boolean => {
      if (!mineFree.has(index)) return false;
      const pair = partners[side].get(index)?.find((p) => (side === 'a' ? p.b : p.a) === other);
      if (pair === undefined || (side === 'a' ? pair.ofA : pair.ofB) < sure) return false;
      const shared = (mine.content[index] ?? []).filter((word) => whole.has(word));
      const news = shared.filter((word) => !explained.has(word));
      if (news.length * 2 <= shared.length) return false;
      for (const word of shared) explained.add(word);
      mineFree.delete(index);
      return true;
    };
    while (take((grown[0] ?? 0) - 1)) grown.unshift((grown[0] ?? 0) - 1);
    while (take((grown.at(-1) ?? 0) + 1)) grown.push((grown.at(-1) ?? 0) + 1);
    return grown;
  };
  return pairs.map((pair) => {
    const [i, j] = [pair.a[0] ?? 0, pair.b[0] ?? 0];
    const a = grow(pair.a, j, 'a');
    return a.length > 1 ? { a, b: pair.b } : { a, b: grow(pair.b, i, 'b') };
  });
}
