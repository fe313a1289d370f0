import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { statedQuantities } from './arbitraries.testing';
import { parseQuantity } from './parse';
import { differByRoundingOnly, statedFigure } from './rounding';
import type { StatedQuantity } from './stated';

function state(words: string): StatedQuantity {
  const stated = parseQuantity(words);
  if (stated === null) throw new Error(`Not an amount: ${words}`);
  return stated;
}

describe('differByRoundingOnly', () => {
  test.each<[string, string, boolean]>([
    ['227', '230', true],
    ['at least 227', '230', true],
    ['227', '227', true],
    ['at least 227', '227', true],
    ['more than 1,000', 'at least 1,100', true],
    ['some 58,000', '58,214', true],
    ['1.2 million', '1,190,000', true],
    ['about 1,200', '1,000', true],
    ['996', '1,000', true],
    ['95', '100', true],
    ['14', 'about a dozen', true],
    ['0.33', '0.3', true],
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
    expect(differByRoundingOnly(state(a), state(b))).toBe(expected);
    expect(differByRoundingOnly(state(b), state(a))).toBe(expected);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(statedQuantities, statedQuantities, (a, b) => {
        expect(differByRoundingOnly(a, b)).toBe(differByRoundingOnly(b, a));
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds for a figure and its own rounding, down to the leading digit', () => {
    const rounded = fc
      .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([n, power]) => [n, Math.min(10 ** power, 10 ** Math.floor(Math.log10(n)))] as const);
    fc.assert(
      fc.property(rounded, ([n, unit]) => {
        const round = Math.round(n / unit) * unit;
        const [figure, coarser] = [state(String(n)), state(String(round))];
        // A rounding that ends in zeros looks coarser than it is, and may then not be one.
        fc.pre(statedFigure(coarser)?.unit === unit);
        expect(differByRoundingOnly(figure, coarser)).toBe(true);
      }),
    );
  });
});

describe('statedFigure', () => {
  test.each<[string, ReturnType<typeof statedFigure>]>([
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
    expect(statedFigure(state(words))).toEqual(expected);
  });
});
