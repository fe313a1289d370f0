import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingHedges, trailingHedges } from './hedge-words';
import { parseQuantity } from './parse';
import { vagueTerms } from './stated';

describe('parseQuantity', () => {
  const vocabulary = [
    ...Object.values(leadingHedges).flat(),
    ...Object.values(trailingHedges).flat(),
    ...vagueTerms,
    ...'227 1,100 40-50 1.2m twelve dozen hundred million'.split(' '),
    ...'and a half thirds to between but no'.split(' '),
    '–',
    ',',
    ' ',
    '\u00a0',
  ];
  const phrases = fc
    .array(fc.constantFrom(...vocabulary), { maxLength: 8 })
    .map((words) => words.join(' '));

  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), phrases), (words) => {
        expect(parseQuantity(words)).toEqual(parseQuantity(words));
      }),
      { numRuns: 3_000 },
    );
  });

  it('quotes its hedge from the words', () => {
    fc.assert(
      fc.property(phrases, (words) => {
        const hedge = parseQuantity(words)?.hedge ?? null;
        expect(hedge === null || (hedge !== '' && words.includes(hedge))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never states an interval that holds no number', () => {
    fc.assert(
      fc.property(phrases, (words) => {
        const stated = parseQuantity(words);
        if (stated?.form !== 'bounded') return;
        const { lower, upper } = stated.interval;
        expect(lower === null || upper === null || lower <= upper).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives every hedge in the table its meaning', () => {
    for (const [meaning, list] of Object.entries(leadingHedges)) {
      for (const hedge of list) {
        const stated = parseQuantity(`${hedge} 500`);
        expect(stated?.hedge, hedge).toBe(meaning === 'exact' ? null : hedge);
        const approximate = ['around', 'below', 'above'].includes(meaning);
        expect(stated?.form, hedge).toBe(approximate ? 'approximate' : 'bounded');
      }
    }
  });
});
