import type { LikePassages } from './likeness';
import type { PassagePair } from './place-passages';
import type { Side } from './side';

/** Passages of both texts that say the same in the same place: one of a text, and one or more of the other. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Adds to each pair the passages beside it that one of the texts parts where the other does not.
 *
 * What such a passage shares with the pair's other side has to be at least `sure` of its weight, and
 * mostly what the pair does not share already. No passage is added twice.
 */
export function widenPairs(
  pairs: readonly PassagePair[],
  like: readonly LikePassages[],
  sides: { readonly a: Side; readonly b: Side },
  sure: number,
): readonly Group[] {
  const shares = {
    a: new Map(like.map((pair) => [`${pair.a} ${pair.b}`, pair.ofA])),
    b: new Map(like.map((pair) => [`${pair.b} ${pair.a}`, pair.ofB])),
  };
  const taken = { a: new Set(pairs.map(({ a }) => a)), b: new Set(pairs.map(({ b }) => b)) };

  const widened = (own: 'a' | 'b', at: number, opposite: number): readonly number[] => {
    const mine = sides[own].content;
    const theirs = new Set(sides[own === 'a' ? 'b' : 'a'].content[opposite]);
    const told = new Set(mine[at]);
    const joins = (index: number): boolean => {
      if (taken[own].has(index)) return false;
      if ((shares[own].get(`${index} ${opposite}`) ?? 0) < sure) return false;
      const shared = (mine[index] ?? []).filter((word) => theirs.has(word));
      if (shared.filter((word) => !told.has(word)).length * 2 <= shared.length) return false;
      for (const word of shared) told.add(word);
      taken[own].add(index);
      return true;
    };
    let [first, last] = [at, at];
    while (joins(first - 1)) first -= 1;
    while (joins(last + 1)) last += 1;
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  };

  return pairs.map(({ a, b }) => {
    const wider = widened('a', a, b);
    return wider.length > 1 ? { a: wider, b: [b] } : { a: wider, b: widened('b', b, a) };
  });
}
