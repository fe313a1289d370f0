import { type LikePassages, likePassages } from './likeness';
import { risingChain } from './rising-chain';
import type { Side } from './side';
import { type Group, widenPairs } from './widen-pairs';

/** A passage of each text, by index. */
export interface PassagePair {
  readonly a: number;
  readonly b: number;
}

/** Where the passages of two texts stand in each other; those in none of the lists stand alone. */
export interface Placed {
  /** In the order of both texts; each passage in one at the most. */
  readonly groups: readonly Group[];
  /** Passages that both texts have, in another order; each passage once at the most. */
  readonly moved: readonly PassagePair[];
  /** Passages of one text that the other has in a place which is another's counterpart already. */
  readonly repeatedInA: readonly PassagePair[];
  readonly repeatedInB: readonly PassagePair[];
}

/** Finds where the passages of two texts stand in each other. */
export function placePassages(a: Side, b: Side): Placed {
  const like = likePassages(a, b, least).filter(({ weight, ofA, ofB }) => tells(weight, ofA, ofB));
  const groups = widenPairs(backbone(a, b, like), like, { a, b }, sure);
  const [freeA, freeB] = [
    unplaced(
      a,
      groups.flatMap((group) => group.a),
    ),
    unplaced(
      b,
      groups.flatMap((group) => group.b),
    ),
  ];
  const surely = like
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= sure)
    .sort((x, y) => worth(y) - worth(x) || x.a - y.a || x.b - y.b);
  const moved: PassagePair[] = [];
  for (const { a: i, b: j } of surely) {
    if (!freeA.has(i) || !freeB.has(j)) continue;
    freeA.delete(i);
    freeB.delete(j);
    moved.push({ a: i, b: j });
  }
  return {
    groups,
    moved,
    repeatedInA: surely.filter((pair) => pair.ofA >= sure && freeA.delete(pair.a)),
    repeatedInB: surely.filter((pair) => pair.ofB >= sure && freeB.delete(pair.b)),
  };
}

function unplaced({ passages }: Side, placed: readonly number[]): Set<number> {
  const free = new Set(passages.keys());
  for (const index of placed) free.delete(index);
  return free;
}

/** Of the weight of the lighter passage, so that they may be taken for the same in the same place. */
const least = 0.3;
/** The same for passages that stand elsewhere, which their place says nothing for. */
const sure = 0.4;
/** Passages that share less than two words of their own may do so by chance, unless they share most. */
const leastWeight = 2;
const mostOfBoth = 0.6;
/** The lighter passage may be a mere word of the heavier one; this much of both has to be shared. */
const leastOfBoth = 0.2;

function tells(weight: number, ofA: number, ofB: number): boolean {
  if (Math.sqrt(ofA * ofB) < leastOfBoth) return false;
  return weight >= leastWeight || Math.min(ofA, ofB) >= mostOfBoth;
}

function worth({ weight, ofA, ofB }: LikePassages): number {
  return weight * Math.max(ofA, ofB);
}

/** Pairs of passages in the order of both texts: those that both begin and end with, and the best between. */
function backbone(a: Side, b: Side, like: readonly LikePassages[]): readonly PassagePair[] {
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
    ...Array.from({ length: before }, (_, i) => ({ a: i, b: i })),
    ...chain,
    ...Array.from({ length: after }, (_, k) => ({
      a: lastA - after + 1 + k,
      b: lastB - after + 1 + k,
    })),
  ];
}

function printed({ text, passages }: Side, index: number): string {
  const passage = passages[index];
  return passage === undefined ? '' : text.slice(passage.start, passage.end);
}
