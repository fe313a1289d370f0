import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of';

test.each([
  ['', 5, '', true],
  ['short', 5, 'short', true],
  ['one two three', 8, 'one two', false],
  ['one two three', 7, 'one two', false],
  ['Donaudampfschiff', 5, 'Donau', false],
  ['a Donaudampfschiff', 8, 'a Donaud', false],
  ['👩‍👩‍👧👩‍👩‍👧', 9, '👩‍👩‍👧', false],
  [`é${'\u0301'.repeat(9)}`, 4, `é${'\u0301'.repeat(3)}`, false],
  ['😀😀😀', 2, '😀😀', false],
])('%j in %i characters', (text, most, beginning, whole) => {
  expect(beginningOf(text, most)).toEqual({ beginning, whole });
});

test('a beginning is one, is no longer than asked for, is not empty, and cuts no character in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer({ min: 1, max: 50 }),
      (text, most) => {
        const { beginning, whole } = beginningOf(text, most);
        expect(text.startsWith(beginning)).toBe(true);
        expect(Array.from(beginning).length).toBeLessThanOrEqual(most);
        expect(beginning === '').toBe(text === '');
        expect(beginning).not.toMatch(/\p{Surrogate}/u);
        expect(whole).toBe(beginning === text);
      },
    ),
  );
});

test('a long text is cut as a short one is', () => {
  const text = 'Ünïcödé 😀 words.\n'.repeat(100_000);
  expect(beginningOf(text, 100_000).beginning).toHaveLength(105_875);
});
