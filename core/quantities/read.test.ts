import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boundedQuantities, policyNames, statedQuantities } from './arbitraries.testing';
import { describeInterval, relate } from './interval';
import { parseQuantity } from './parse';
import type { PolicyName } from './policy';
import { type QuantityReading, readQuantity } from './read';

function read(words: string, policy: PolicyName = 'literal', whole = true): QuantityReading {
  const stated = parseQuantity(words);
  if (stated === null) throw new Error(`Not an amount: ${words}`);
  return readQuantity(stated, { policy, whole });
}

describe('whole things, read literally', () => {
  test.each([
    ['227', '227'],
    ['no', '0'],
    ['at least 227', '227 or more'],
    ['no fewer than 227', '227 or more'],
    ['more than 700', '701 or more'],
    ['over 700', '701 or more'],
    ['upwards of 700', '701 or more'],
    ['up to 50', '0 to 50'],
    ['as many as 50', '0 to 50'],
    ['at most 50', '0 to 50'],
    ['fewer than 50', '0 to 49'],
    ['under 50', '0 to 49'],
    ['between 40 and 50', 'between 40 and 50'],
    ['40 to 50', 'between 40 and 50'],
    ['some 4,000', 'between 3,500 and 4,500'],
    ['some 58,000', 'between 57,500 and 58,500'],
    ['about 1.2 million', 'between 1,150,000 and 1,250,000'],
    ['about 227', 'between 226 and 228'],
    ['about a dozen', 'between 6 and 18'],
    ['nearly 500', 'between 450 and 499'],
    ['almost twelve', '11'],
    ['just over 500', 'between 501 and 550'],
    ['just over twelve', '13'],
    ['about zero', '0 to 1'],
    ['at least some 40', '35 or more'],
    ['up to about 40', '0 to 45'],
    ['more than about 40', '36 or more'],
    ['several', '3 or more'],
    ['dozens', '24 or more'],
    ['scores', '40 or more'],
    ['hundreds', '200 or more'],
    ['thousands', '2,000 or more'],
    ['several hundred', '300 or more'],
    ['at least several hundred', '300 or more'],
    ['more than several hundred', '301 or more'],
    ['up to several hundred', '0 or more'],
    ['two-thirds', '0.667'],
  ])('%s: %s', (words, expected) => {
    expect(describeInterval(read(words).interval)).toBe(expected);
  });
});

describe('amounts that need not be whole', () => {
  test.each([
    ['more than 700', 'more than 700'],
    ['fewer than 50', 'fewer than 50'],
    ['about 2', 'between 1.5 and 2.5'],
    ['about two-thirds', 'between 0.5 and 0.833'],
    ['nearly 500', '450 or more but fewer than 500'],
  ])('%s: %s', (words, expected) => {
    expect(describeInterval(read(words, 'literal', false).interval)).toBe(expected);
  });
});

it('bounds by the far end of a loose figure', () => {
  const loose = { form: 'approximate', value: 500, unit: 100, side: 'above', hedge: '' } as const;
  const literal = { policy: 'literal', whole: false } as const;
  const atMost = readQuantity({ ...loose, bound: 'at most' }, literal).interval;
  const fewer = readQuantity({ ...loose, bound: 'fewer than' }, literal).interval;
  expect([atMost, fewer].map(describeInterval)).toEqual(['0 to 550', 'fewer than 550']);
});

describe('the policies differ, and say so', () => {
  test.each<[string, PolicyName, string, boolean]>([
    ['dozens', 'literal', '24 or more', false],
    ['dozens', 'acled', '12', false],
    ['dozens', 'airwars', 'between 12 and 24', false],
    ['hundreds', 'acled', '100', false],
    ['at least hundreds', 'acled', '100 or more', false],
    ['fewer than dozens', 'airwars', '0 to 23', false],
    ['hundreds', 'airwars', '200 or more', true],
    ['thousands', 'acled', '2,000 or more', true],
    ['several hundred', 'acled', '300 or more', true],
    ['some 4,000', 'acled', 'between 3,500 and 4,500', true],
  ])('%s by %s: %s', (words, policy, expected, fallback) => {
    const reading = read(words, policy);
    expect(describeInterval(reading.interval)).toBe(expected);
    expect(reading.decidedBy).toMatchObject({ policy, fallback });
  });

  it('credits no policy with what the words fix by themselves', () => {
    expect(read('at least 227', 'acled').decidedBy).toBeNull();
  });
});

describe('laws', () => {
  it('never returns bounds that cross', () => {
    fc.assert(
      fc.property(statedQuantities, policyNames, fc.boolean(), (stated, policy, whole) => {
        const { lower, upper } = readQuantity(stated, { policy, whole }).interval;
        expect(lower === null || upper === null || lower <= upper).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts no fewer than none', () => {
    fc.assert(
      fc.property(statedQuantities, policyNames, (stated, policy) => {
        const { lower } = readQuantity(stated, { policy, whole: true }).interval;
        expect(lower).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads bounded words alike under every policy', () => {
    fc.assert(
      fc.property(boundedQuantities, policyNames, fc.boolean(), (stated, policy, whole) => {
        const reading = readQuantity(stated, { policy, whole });
        expect(reading).toEqual(readQuantity(stated, { policy: 'literal', whole }));
        expect(reading.decidedBy).toBeNull();
      }),
    );
  });

  it('always says which row decided what the words leave open', () => {
    fc.assert(
      fc.property(statedQuantities, policyNames, (stated, policy) => {
        const { decidedBy } = readQuantity(stated, { policy, whole: true });
        expect(decidedBy === null).toBe(stated.form === 'bounded');
        if (policy === 'literal' && decidedBy !== null) expect(decidedBy.fallback).toBe(false);
      }),
    );
  });

  it('holds the printed figure when the words say around', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (n) => {
        const figure = read(String(n)).interval;
        expect(['equal', 'within']).toContain(relate(figure, read(`about ${n}`).interval));
      }),
    );
  });
});
