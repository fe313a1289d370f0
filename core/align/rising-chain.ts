/** A pair that may be chosen: a place in each of two lists, and what choosing it is worth. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly worth: number;
}

/**
 * Chooses links that rise in both lists, each place in one link at the most, so that together they are
 * worth most. Time is that of sorting them.
 */
export function risingChain<Chosen extends Link>(links: readonly Chosen[]): readonly Chosen[] {
  // Of links with one place in the first list, those further on in the second go first, so that none
  // of them can build on another.
  const ordered = [...links].sort((x, y) => x.a - y.a || y.b - x.b);
  const best = new BestSoFar(lastPlace(ordered) + 2);
  const before: number[] = [];
  const worths: number[] = [];
  let top = -1;
  for (const [index, { b, worth }] of ordered.entries()) {
    const previous = best.upTo(b, worths);
    before[index] = previous;
    worths[index] = worth + (worths[previous] ?? 0);
    best.put(b + 1, index, worths);
    if (top === -1 || (worths[index] ?? 0) > (worths[top] ?? 0)) top = index;
  }
  const chain: Chosen[] = [];
  for (let at = top; at !== -1; at = before[at] ?? -1) {
    const link = ordered[at];
    if (link) chain.push(link);
  }
  return chain.reverse();
}

function lastPlace(links: readonly Link[]): number {
  return links.reduce((last, { b }) => Math.max(last, b), -1);
}

/** The link worth most among those that end before a place: a binary indexed tree (Fenwick, 1994). */
class BestSoFar {
  private readonly tree: Int32Array;

  constructor(size: number) {
    this.tree = new Int32Array(size).fill(-1);
  }

  /** The index of the best link among those put below `place` + 1; -1 where there is none. */
  upTo(place: number, worths: readonly number[]): number {
    let best = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const found = this.tree[at] ?? -1;
      if (found !== -1 && (best === -1 || (worths[found] ?? 0) > (worths[best] ?? 0))) best = found;
    }
    return best;
  }

  put(place: number, link: number, worths: readonly number[]): void {
    for (let at = place; at < this.tree.length; at += at & -at) {
      const known = this.tree[at] ?? -1;
      if (known === -1 || (worths[link] ?? 0) > (worths[known] ?? 0)) this.tree[at] = link;
    }
  }
}
