import type { Side } from './side';

/** Two passages, one of each text, that share words which few other passages have. */
export interface LikePassages {
  /** Indexes of the passages. */
  readonly a: number;
  readonly b: number;
  /** The weight of the content words that they share: each counts by how few passages have it. */
  readonly weight: number;
  /** That weight as a share of all that each of them has, from 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
}

/** A word in so many pairs of passages tells little of each: its passages are paired in order only. */
const mostPairsOfWord = 64;

/**
 * Finds the pairs of passages of which one shares at least `least` of its weight with the other, in the
 * order of the first text.
 *
 * A content word counts for one over the number of passages that have it, in the text where that is the
 * more: "blockaded" ties two passages, "Council" ties none. Time is linear in the texts, whatever repeats.
 */
export function likePassages(a: Side, b: Side, least: number): readonly LikePassages[] {
  const [inA, inB] = [postings(a), postings(b)];
  const rarity = (word: number) =>
    1 / Math.max(inA.get(word)?.length ?? 0, inB.get(word)?.length ?? 0);
  const totals = ({ content }: Side) =>
    content.map((words) => words.reduce((total, word) => total + rarity(word), 0));
  const [totalsA, totalsB] = [totals(a), totals(b)];
  const found: LikePassages[] = [];
  const shared = new Map<number, number>();
  for (const [i, words] of a.content.entries()) {
    shared.clear();
    for (const word of words) {
      const weight = rarity(word);
      for (const j of partners(i, inA.get(word) ?? [], inB.get(word) ?? [])) {
        shared.set(j, (shared.get(j) ?? 0) + weight);
      }
    }
    for (const [j, weight] of shared) {
      const [ofA, ofB] = [weight / (totalsA[i] ?? 1), weight / (totalsB[j] ?? 1)];
      if (Math.max(ofA, ofB) >= least) found.push({ a: i, b: j, weight, ofA, ofB });
    }
  }
  return found;
}

/** The passages of the other text that a word ties passage `i` to. */
function partners(i: number, own: readonly number[], others: readonly number[]): readonly number[] {
  if (own.length * others.length <= mostPairsOfWord) return others;
  const partner = others[rankOf(i, own)];
  return partner === undefined ? [] : [partner];
}

function rankOf(i: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passages that each content word stands in, in order. */
function postings({ content }: Side): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, words] of content.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
  }
  return places;
}
