import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, between, exactly, type Interval } from '../quantities/interval';
import { type IntervalAxis, intervalAxis } from './interval-axis';

const unbounded = { lower: null, upper: null, lowerInclusive: false, upperInclusive: false };

/** What holds of every axis. */
function expectSound(intervals: readonly Interval[]): IntervalAxis {
  const axis = intervalAxis(intervals);
  expect(axis.placed).toHaveLength(intervals.length);
  for (const [index, { from, to, startsHere, endsHere }] of axis.placed.entries()) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
    expect(from).toBeLessThanOrEqual(to);
    expect(startsHere).toBe(intervals[index]?.lower !== null);
    expect(endsHere).toBe(intervals[index]?.upper !== null);
  }
  const { ticks } = axis;
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.length).toBeLessThanOrEqual(8);
  expect(ticks[0]?.at).toBeCloseTo(0, 6);
  expect(ticks.at(-1)?.at).toBeCloseTo(100, 6);
  const gap = 100 / (ticks.length - 1);
  for (const [index, { value, at }] of ticks.entries()) {
    expect(Number.isFinite(value)).toBe(true);
    expect(at).toBeCloseTo(index * gap, 6);
    if (index > 0) expect(value).toBeGreaterThan(ticks[index - 1]?.value ?? Number.NaN);
  }
  return axis;
}

describe('an axis', () => {
  test.each<[string, readonly Interval[]]>([
    ['zero', [exactly(0)]],
    ['zero or more', [atLeast(0)]],
    ['one', [exactly(1)]],
    ['a half', [exactly(0.5)]],
    ['a thousandth', [exactly(0.001)]],
    ['a million million', [exactly(1e12)]],
    ['neighbours among the millions of millions', [exactly(1e12), exactly(1e12 + 1)]],
    [
      'the largest whole numbers',
      [exactly(Number.MAX_SAFE_INTEGER), exactly(Number.MAX_SAFE_INTEGER - 1)],
    ],
    ['figures that are far apart', [exactly(1), exactly(1e12)]],
    ['figures that almost touch', [between(0.1, 0.1 + 1e-9), exactly(0.1)]],
    ['zero and one', [exactly(0), exactly(1)]],
    ['no bound at all', [unbounded]],
    ['a bound beside none', [unbounded, atLeast(227)]],
    ['a bound below zero', [between(-0.5, 0.5)]],
    ['bounds below zero', [between(-20, -10)]],
    ['the same twice', [exactly(15), exactly(15)]],
  ])('of %s is sound', (_, intervals) => {
    expectSound(intervals);
  });

  test('needs an interval', () => {
    expect(() => intervalAxis([])).toThrow('An axis needs an interval.');
  });

  test('starts at zero where zero is near, and elsewhere where it is not', () => {
    expect(intervalAxis([atLeast(20), atLeast(130)]).ticks[0]?.value).toBe(0);
    expect(intervalAxis([exactly(227)]).ticks[0]?.value).toBe(0);
    expect(intervalAxis([atLeast(1_000), atLeast(1_100)]).ticks[0]?.value).toBeGreaterThan(800);
  });

  test('shows the difference between its bounds, with room on either side', () => {
    const { placed } = intervalAxis([atLeast(1_001), atLeast(1_100)]);
    const [low, high] = placed.map(({ from }) => from);
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(20);
    expect(low).toBeGreaterThan(5);
    expect(high).toBeLessThan(95);
  });

  test('of any intervals is sound', () => {
    const bound = fc.oneof(
      fc.nat({ max: 2_000 }),
      fc.nat({ max: 1_000_000_000_000 }),
      fc.constantFrom(0, 0.5, 1, 1e12, 1e12 + 0.5),
      fc
        .double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true })
        .filter((value) => value === 0 || value > 1e-6),
    );
    const interval = fc.tuple(fc.option(bound), fc.option(bound)).map(([a, b]): Interval => {
      const [lower, upper] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { lower, upper, lowerInclusive: lower !== null, upperInclusive: upper !== null };
    });
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (intervals) => {
        expectSound(intervals);
      }),
      { numRuns: 1_000 },
    );
  });
});
