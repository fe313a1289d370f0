import { atLeast, between, type Interval, intersect, wholeNumbers } from './interval';
import { type PolicyName, type PolicyRow, policies } from './policy';
import type { Bound, StatedQuantity } from './stated';

export interface ReadOptions {
  /** Whose reading of approximate and vague words to take. */
  readonly policy: PolicyName;
  /** Whether whole things are counted: then only the whole numbers from 0 up are kept. */
  readonly whole: boolean;
}

export interface QuantityReading {
  readonly interval: Interval;
  /** The policy asked for and the row that decided; null when the words decide by themselves. */
  readonly decidedBy: {
    readonly policy: PolicyName;
    readonly row: PolicyRow;
    /** Whether that policy has no row for these words, and the row is `literal`'s. */
    readonly fallback: boolean;
  } | null;
}

/**
 * Reads what the words state as an interval, by the policy where the words leave it open. Where no
 * whole number fits (two-thirds of a whole thing) the interval is returned as stated.
 */
export function readQuantity(stated: StatedQuantity, options: ReadOptions): QuantityReading {
  if (stated.form === 'bounded') {
    return { interval: countable(stated.interval, options.whole), decidedBy: null };
  }
  const decidedBy = decide(stated, options.policy);
  const meant = read(stated, decidedBy.row, options.whole);
  const limited = stated.bound === undefined ? meant : limit(meant, stated.bound);
  return { interval: countable(limited, options.whole), decidedBy };
}

type Undecided = Exclude<StatedQuantity, { form: 'bounded' }>;

function decide(stated: Undecided, policy: PolicyName): NonNullable<QuantityReading['decidedBy']> {
  const reads = stated.form === 'vague' ? stated.term : stated.side;
  const find = (name: PolicyName) => policies[name].rows.find((row) => row.reads === reads);
  const own = find(policy);
  const row = own ?? find('literal');
  if (row === undefined) throw new Error(`The literal policy has no row for "${reads}"`);
  return { policy, row, fallback: own === undefined };
}

function read(stated: Undecided, { rule }: PolicyRow, whole: boolean): Interval {
  if (stated.form === 'vague' && rule.kind === 'fixed') {
    return times(rule.interval, stated.multiple ?? 1);
  }
  if (stated.form === 'approximate' && rule.kind === 'half unit') return near(stated, whole);
  throw new Error(`A "${rule.kind}" rule cannot read ${stated.form} words`);
}

function near(
  { value, unit, side }: Extract<StatedQuantity, { form: 'approximate' }>,
  whole: boolean,
): Interval {
  const reach = whole && Number.isInteger(value) ? Math.max(unit / 2, 1) : unit / 2;
  switch (side) {
    case 'around':
      return between(value - reach, value + reach);
    case 'below':
      return { ...between(value - reach, value), upperInclusive: false };
    case 'above':
      return { ...between(value, value + reach), lowerInclusive: false };
  }
}

function times(i: Interval, factor: number): Interval {
  return {
    ...i,
    lower: i.lower === null ? null : i.lower * factor,
    upper: i.upper === null ? null : i.upper * factor,
  };
}

/** Bounds an amount by another that is itself loose: at least some 40 is at least 35. */
function limit(i: Interval, bound: Bound): Interval {
  switch (bound) {
    case 'at least':
      return { ...i, upper: null, upperInclusive: false };
    case 'more than':
      return { ...i, upper: null, lowerInclusive: false, upperInclusive: false };
    case 'at most':
      return { ...i, lower: 0, lowerInclusive: true };
    case 'fewer than':
      return { ...i, lower: 0, lowerInclusive: true, upperInclusive: false };
  }
}

function countable(i: Interval, whole: boolean): Interval {
  if (!whole) return i;
  const counts = intersect(i, atLeast(0));
  return (counts === null ? null : wholeNumbers(counts)) ?? i;
}
