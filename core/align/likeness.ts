import { firstWhere } from '../words/first-where';
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

/** A word in more pairs of passages than this tells little of each: they are paired in their order only. */
const mostPairsOfWord = 64;
/** How far from the same place in that order: a list is often shifted by a few. */
const ranksBeside = 2;

/**
 * Finds the pairs of passages of which one shares at least `least` of its weight with the other, in the
 * order of the first text.
 *
 * A content word counts for one over the number of passages that have it, in the text where that is the
 * more: "blockaded" ties two passages, "Council" ties none. Time is linear in the texts, whatever repeats.
 */
export function likePassages(a: Side, b: Side, least: number): readonly LikePassages[] {
  const [inA, inB] = [holdersOf(a.content), holdersOf(b.content)];
  const [printedA, printedB] = [holdersOf(a.printed), holdersOf(b.printed)];
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
      for (const j of partners(i, inA.get(word), inB.get(word))) {
        shared.set(j, (shared.get(j) ?? 0) + rarity(word));
      }
    }
    // What is printed alike is alike in full, also where all its words are common.
    for (const text of a.printed[i] ?? []) {
      for (const j of partners(i, printedA.get(text), printedB.get(text))) {
        shared.set(j, totalsA[i] ?? 0);
      }
    }
    for (const [j, weight] of shared) {
      const [ofA, ofB] = [weight / (totalsA[i] ?? 1), weight / (totalsB[j] ?? 1)];
      if (Math.max(ofA, ofB) >= least) found.push({ a: i, b: j, weight, ofA, ofB });
    }
  }
  return found;
}

/** The passages of the other text that a passage is tied to by something that both hold. */
function partners(
  i: number,
  own: readonly number[] = [],
  others: readonly number[] = [],
): readonly number[] {
  if (own.length * others.length <= mostPairsOfWord) return others;
  const rank = firstWhere(own.length, (at) => (own[at] ?? 0) >= i);
  return others.slice(Math.max(0, rank - ranksBeside), rank + ranksBeside + 1);
}

/** The passages that hold each thing, in order. */
function holdersOf<Thing>(
  things: readonly (readonly Thing[])[],
): ReadonlyMap<Thing, readonly number[]> {
  const holders = new Map<Thing, number[]>();
  for (const [index, held] of things.entries()) {
    for (const thing of held) {
      const known = holders.get(thing);
      if (known === undefined) holders.set(thing, [index]);
      else known.push(index);
    }
  }
  return holders;
}
