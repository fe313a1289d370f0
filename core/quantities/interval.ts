/**
 * A set of numbers without gaps. `null` is unbounded on that side; a closed side includes its
 * bound. An unbounded side is never inclusive: every function here returns it so, and reads it so.
 */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
}

/** How `a` stands to `b`: `within` says that `a` lies inside `b` and is not all of it. */
export type Relation = 'equal' | 'within' | 'contains' | 'overlapping' | 'disjoint';

/** Says how `a` stands to `b` as sets of numbers. Throws a RangeError if either is empty. */
export function relate(a: Interval, b: Interval): Relation {
  refuseEmpty([a, b]);
  const lower = compareLower(a, b);
  const upper = compareUpper(a, b);
  if (lower === 0 && upper === 0) return 'equal';
  if (intersect(a, b) === null) return 'disjoint';
  if (lower >= 0 && upper <= 0) return 'within';
  if (lower <= 0 && upper >= 0) return 'contains';
  return 'overlapping';
}

/** The numbers that are in both; null when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = compareLower(a, b) >= 0 ? a : b;
  const high = compareUpper(a, b) <= 0 ? a : b;
  const both = join(low, high);
  return isEmpty(both) ? null : both;
}

/**
 * Every total that the parts can make (interval arithmetic). The sum of none is exactly 0.
 * Throws a RangeError if a part is empty.
 */
export function sum(parts: readonly Interval[]): Interval {
  refuseEmpty(parts);
  return parts.reduce(
    (a, b) => ({
      lower: a.lower === null || b.lower === null ? null : a.lower + b.lower,
      upper: a.upper === null || b.upper === null ? null : a.upper + b.upper,
      lowerInclusive: closedBelow(a) && closedBelow(b),
      upperInclusive: closedAbove(a) && closedAbove(b),
    }),
    exactly(0),
  );
}

/** The smallest interval that holds them all. Throws a RangeError on none, or on an empty one. */
export function hull(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) throw new RangeError('The hull of no intervals is undefined');
  refuseEmpty(intervals);
  const low = intervals.reduce((a, b) => (compareLower(a, b) <= 0 ? a : b));
  const high = intervals.reduce((a, b) => (compareUpper(a, b) >= 0 ? a : b));
  return join(low, high);
}

/** One number and no other. */
export function exactly(value: number): Interval {
  return between(value, value);
}

/** From `lower` to `upper`, both included. */
export function between(lower: number, upper: number): Interval {
  return { lower, upper, lowerInclusive: true, upperInclusive: true };
}

/** `lower` and everything above it. */
export function atLeast(lower: number): Interval {
  return { lower, upper: null, lowerInclusive: true, upperInclusive: false };
}

/** Whether no number satisfies it: its bounds are crossed, or meet where one is open. */
export function isEmpty(i: Interval): boolean {
  if (i.lower === null || i.upper === null) return false;
  if (i.lower === i.upper) return !(i.lowerInclusive && i.upperInclusive);
  return i.lower > i.upper;
}

/** Tightens to the whole numbers inside: (700, ∞) becomes [701, ∞). Null when there are none. */
export function wholeNumbers(i: Interval): Interval | null {
  const lower = i.lower === null ? null : firstWhole(i.lower, i.lowerInclusive);
  const upper = i.upper === null ? null : 0 - firstWhole(0 - i.upper, i.upperInclusive);
  const tightened = {
    lower,
    upper,
    lowerInclusive: lower !== null,
    upperInclusive: upper !== null,
  };
  return isEmpty(tightened) ? null : tightened;
}

function firstWhole(from: number, inclusive: boolean): number {
  const whole = Math.ceil(from);
  return (whole === from && !inclusive ? whole + 1 : whole) + 0;
}

function closedBelow(i: Interval): boolean {
  return i.lower !== null && i.lowerInclusive;
}

function closedAbove(i: Interval): boolean {
  return i.upper !== null && i.upperInclusive;
}

function join(low: Interval, high: Interval): Interval {
  return {
    lower: low.lower,
    upper: high.upper,
    lowerInclusive: closedBelow(low),
    upperInclusive: closedAbove(high),
  };
}

/** Negative when `a` starts before `b`, positive when after, 0 when they start together. */
function compareLower(a: Interval, b: Interval): number {
  const [from, to] = [a.lower ?? -Infinity, b.lower ?? -Infinity];
  if (from !== to) return from < to ? -1 : 1;
  return Number(closedBelow(b)) - Number(closedBelow(a));
}

/** Negative when `a` ends before `b`, positive when after, 0 when they end together. */
function compareUpper(a: Interval, b: Interval): number {
  const [from, to] = [a.upper ?? Infinity, b.upper ?? Infinity];
  if (from !== to) return from < to ? -1 : 1;
  return Number(closedAbove(a)) - Number(closedAbove(b));
}

function refuseEmpty(intervals: readonly Interval[]): void {
  if (intervals.some(isEmpty)) throw new RangeError('An interval is empty: it holds no number');
}

/**
 * Says an interval in plain words with digits grouped: `227`, `701 or more`, `more than 700`,
 * `0 to 50`, `between 40 and 50`, `fewer than 50`. Fractions are shown to three places.
 */
export function describeInterval(i: Interval): string {
  if (isEmpty(i)) return 'no number';
  const { lower, upper } = i;
  if (lower === null && upper === null) return 'any number';
  if (lower === null) return describeCeiling(i);
  if (upper === null) return describeFloor(i);
  if (lower === upper) return figure(lower);
  const fromZero = lower === 0 && i.lowerInclusive;
  if (!i.upperInclusive && fromZero) return describeCeiling(i);
  if (!i.lowerInclusive || !i.upperInclusive)
    return `${describeFloor(i)} but ${describeCeiling(i)}`;
  return fromZero ? `0 to ${figure(upper)}` : `between ${figure(lower)} and ${figure(upper)}`;
}

function describeFloor(i: Interval): string {
  const bound = figure(i.lower ?? 0);
  return i.lowerInclusive ? `${bound} or more` : `more than ${bound}`;
}

function describeCeiling(i: Interval): string {
  const bound = figure(i.upper ?? 0);
  return i.upperInclusive ? `${bound} or fewer` : `fewer than ${bound}`;
}

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

function figure(value: number): string {
  return figures.format(value + 0);
}
