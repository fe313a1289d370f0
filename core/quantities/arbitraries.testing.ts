import fc from 'fast-check';
import { atLeast, type Interval, intersect, isEmpty } from './interval';
import type { PolicyName } from './policy';
import { type Bound, type StatedQuantity, vagueTerms } from './stated';

/** Whether a number is in an interval, straight from the definition: the model for the laws. */
export function holds(i: Interval, x: number): boolean {
  const above = i.lower === null || x > i.lower || (x === i.lower && i.lowerInclusive);
  const below = i.upper === null || x < i.upper || (x === i.upper && i.upperInclusive);
  return above && below;
}

/** Intervals that hold a number, with whole bounds from `min` to `max`. */
export function intervals(min: number, max: number): fc.Arbitrary<Interval> {
  const bound = fc.option(fc.integer({ min, max }));
  return fc
    .record({
      lower: bound,
      upper: bound,
      lowerInclusive: fc.boolean(),
      upperInclusive: fc.boolean(),
    })
    .filter((i) => !isEmpty(i));
}

export const policyNames = fc.constantFrom<PolicyName>('literal', 'acled', 'airwars');

const hedges = fc.constantFrom('at least', 'Some', 'up to');
const bound = fc.option(fc.constantFrom<Bound>('at least', 'more than', 'at most', 'fewer than'), {
  nil: undefined,
});

/** Amounts that a count can have: "fewer than 0" is read as no amount at all. */
export const boundedQuantities: fc.Arbitrary<StatedQuantity> = fc.record({
  form: fc.constant('bounded'),
  interval: intervals(0, 2_000).filter((i) => intersect(i, atLeast(0)) !== null),
  hedge: fc.option(hedges),
});

export const statedQuantities: fc.Arbitrary<StatedQuantity> = fc.oneof(
  boundedQuantities,
  fc
    .record({
      digits: fc.integer({ min: 1, max: 999 }),
      unit: fc.constantFrom(0.1, 1, 10, 12, 100, 1_000),
      side: fc.constantFrom('around', 'below', 'above'),
      hedge: hedges,
      bound,
    })
    .map(({ digits, unit, bound: limit, ...rest }) => ({
      form: 'approximate' as const,
      value: digits * unit,
      unit,
      ...rest,
      ...(limit === undefined ? {} : { bound: limit }),
    })),
  fc
    .record({
      term: fc.constantFrom(...vagueTerms),
      multiple: fc.constantFrom(null, 12, 100, 1_000),
      hedge: fc.option(hedges),
      bound,
    })
    .map(({ bound: limit, ...rest }) => ({
      form: 'vague' as const,
      ...rest,
      ...(limit === undefined ? {} : { bound: limit }),
    })),
);
