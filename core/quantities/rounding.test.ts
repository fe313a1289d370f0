import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { statedQuantities } from './arbitraries.testing';
import { describeInterval } from './interval';
import { parseQuantity } from './parse';
import { readQuantity } from './read';
import { admittedBy, differByRoundingOnly, statedFigure } from './rounding';
import type { StatedQuantity } from './stated';

function state(words: string): StatedQuantity {
  const stated = parseQuantity(words);
  if (stated === null) throw new Error(`Not an amount: ${words}`);
  return stated;
}

const differ = (a: StatedQuantity, b: StatedQuantity) => {
  const [first, second] = [statedFigure(a), statedFigure(b)];
  return first !== null && second !== null && differByRoundingOnly(first, second);
};

describe('differByRoundingOnly', () => {
  test.each<[string, string, boolean]>([
    ['227', '230', true],
    ['at least 227', '230', true],
    ['227', '227', true],
    ['at least 227', '227', true],
    ['more than 1,000', 'at least 1,100', false],
    ['1,000', '1,040', true],
    ['100', '140', false],
    ['1,000', '1,400', false],
    ['some 4,000', '4,214', true],
    ['some 58,000', '58,214', true],
    ['1.2 million', '1,190,000', true],
    ['about 1,200', '1,000', false],
    ['996', '1,000', true],
    ['95', '100', true],
    ['14', 'about a dozen', true],
    ['0.33', '0.30', false],
    ['0.334', '0.33', true],
    ['0.33', '0.3', false],
    ['at least 20', 'at least 130', false],
    ['227', '228', false],
    ['225', '220', false],
    ['225', '230', true],
    ['1,500', '1,000', false],
    ['5', '10', false],
    ['600', '1,000', false],
    ['370', '415', false],
    ['0', '10', false],
    ['0', '0', true],
    ['dozens', '24', false],
    ['dozens', 'dozens', false],
    ['40 to 50', '40', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(differ(state(a), state(b))).toBe(expected);
    expect(differ(state(b), state(a))).toBe(expected);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(statedQuantities, statedQuantities, (a, b) => {
        expect(differ(a, b)).toBe(differ(b, a));
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds for a figure and its own rounding to two significant digits or more', () => {
    const rounded = fc
      .tuple(fc.integer({ min: 10, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([n, power]) => [n, 10 ** Math.min(power, Math.floor(Math.log10(n)) - 1)] as const);
    fc.assert(
      fc.property(rounded, ([n, unit]) => {
        const [figure, coarser] = [state(String(n)), state(String(Math.round(n / unit) * unit))];
        expect(differ(figure, coarser)).toBe(true);
      }),
    );
  });
});

describe('admittedBy', () => {
  test.each([
    ['227', '226.5 or more but fewer than 227.5'],
    ['230', '225 or more but fewer than 235'],
    ['1,000', '950 or more but fewer than 1,050'],
    ['at least 230', '225 or more'],
    ['up to 230', 'fewer than 235'],
    ['230 to 300', '225 or more but fewer than 305'],
    ['more than 230', '231 or more'],
    ['fewer than 230', '0 to 229'],
    ['more than 230 but no more than 300', '231 or more but fewer than 305'],
    ['some 4,000', 'between 3,500 and 4,500'],
    ['dozens', '24 or more'],
    ['0', '0'],
    ['at least 0', '0 or more'],
  ])('%s: %s', (words, expected) => {
    const stated = state(words);
    const { interval } = readQuantity(stated, { policy: 'literal', whole: true });
    expect(describeInterval(admittedBy(stated, interval))).toBe(expected);
  });
});

describe('statedFigure', () => {
  test.each<[string, { value: number; unit: number } | null]>([
    ['227', { value: 227, unit: 1 }],
    ['no', { value: 0, unit: 1 }],
    ['at least 1,100', { value: 1_100, unit: 100 }],
    ['more than 700', { value: 700, unit: 100 }],
    ['up to 50', { value: 50, unit: 10 }],
    ['fewer than 50', { value: 50, unit: 10 }],
    ['some 4,000', { value: 4_000, unit: 1_000 }],
    ['nearly 1.20 million', { value: 1_200_000, unit: 10_000 }],
    ['at least some 40', { value: 40, unit: 10 }],
    ['0 to 50', null],
    ['40 to 50', null],
    ['hundreds', null],
  ])('%s', (words, expected) => {
    const figure = statedFigure(state(words));
    expect(figure && { value: figure.value, unit: figure.unit }).toEqual(expected);
  });
});
