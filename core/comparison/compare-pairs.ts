import type { Asserted } from './asserted';
import { relations } from './assertion';
import { shownOfEach, withCount } from './capped';
import type { Fact } from './claim';
import { comparePair, type Pair, type PairReason } from './pair';
import { pairReasons } from './pair-reasons';
import { type Reason, type Verdict, verdicts } from './reason';

/** What the pairs of a row come to. */
export interface ComparedPairs {
  readonly verdicts: ReadonlySet<Verdict>;
  /** The reasons of the sharpest pairs first. */
  readonly reasons: readonly Reason[];
}

/**
 * Compares every claim with every other.
 *
 * A thousand claims make half a million pairs that repeat each other, so sentences are built for the
 * first few pairs of each verdict and reason, and the rest are counted.
 */
export function comparePairs(fact: Fact, asserted: readonly Asserted[]): ComparedPairs {
  const relate = relations(fact);
  const found = new Map<Verdict, Tally[]>();
  for (const [index, a] of asserted.entries()) {
    for (let other = index + 1; other < asserted.length; other += 1) {
      const b = asserted[other];
      if (b === undefined) break;
      const pair = comparePair(relate, a, b);
      const tallies = found.get(pair.verdict) ?? emptyTallies(pair.verdict);
      found.set(pair.verdict, tallies);
      for (const tally of tallies) count(tally, pair);
    }
  }
  const reasons = verdicts.flatMap((verdict) => (found.get(verdict) ?? []).flatMap(told));
  return { verdicts: new Set(found.keys()), reasons };
}

interface Tally {
  readonly reason: PairReason;
  readonly shown: Pair[];
  total: number;
}

function emptyTallies(verdict: Verdict): Tally[] {
  return pairReasons.flatMap((reason) =>
    reason.among.includes(verdict) ? [{ reason, shown: [], total: 0 }] : [],
  );
}

function count(tally: Tally, pair: Pair): void {
  if (!tally.reason.applies(pair)) return;
  tally.total += 1;
  if (tally.shown.length < shownOfEach) tally.shown.push(pair);
}

function told({ reason, shown, total }: Tally): readonly Reason[] {
  const reasons = shown.map((pair) => ({ code: reason.code, sentence: reason.sentence(pair) }));
  return withCount(reasons, total, 'pair');
}
