import type { Counted } from '../amounts/counted';

/** A number of things that a sentence states. Indexes are of its tokens. */
export interface FoundCount {
  readonly counted: Counted;
  /** The thing in the plural, and what was done to it where that is what is counted. */
  readonly measure: string;
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  /** The token whose verb group and clause decide whether it is asserted. */
  readonly governor: number;
  readonly population: string | null;
}

/** A count of what an amount counts, from its own words on; `verb` is the token of a verb that belongs to it. */
export function foundCount(
  counted: Counted,
  measure: string,
  pattern: string,
  verb: number | null,
): FoundCount {
  const { first, last } = counted;
  return {
    counted,
    measure,
    pattern,
    first: Math.min(first, verb ?? first),
    last: Math.max(last, verb ?? last),
    governor: verb ?? first,
    population: null,
  };
}
