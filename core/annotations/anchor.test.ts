import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf } from './anchor';

const body = 'A 😀 quick fox.';

test.each([
  [2, 4, '😀', 'A ', ' quick fox.'],
  [0, 1, 'A', '', ' 😀 quick fox.'],
  [5, 10, 'quick', 'A 😀 ', ' fox.'],
])('%i to %i', (start, end, exact, prefix, suffix) => {
  expect(anchorOf(body, start, end)).toEqual({ start, end, exact, prefix, suffix });
});

test.each([
  [3, 4],
  [2, 3],
  [1, 1],
  [-1, 2],
  [0, 99],
  [0.5, 2],
])('%i to %i is no span of whole characters', (start, end) => {
  expect(anchorOf(body, start, end)).toBeNull();
});

test('what an anchor holds stands in the body, whole, and is as long as it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
      const characters = Array.from(text);
      if (characters.length === 0) return;
      const from = a % characters.length;
      const to = from + 1 + (b % (characters.length - from));
      const start = characters.slice(0, from).join('').length;
      const exact = characters.slice(from, to).join('');
      expect(anchorOf(text, start, start + exact.length)).toEqual({
        start,
        end: start + exact.length,
        exact,
        prefix: characters.slice(Math.max(0, from - 32), from).join(''),
        suffix: characters.slice(to, to + 32).join(''),
      });
    }),
  );
});
