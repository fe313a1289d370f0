import { expect, test } from 'vitest';
import { shortestEdits } from './shortest-edits';

/** A number that looks like chance, the same for the same index (Knuth's multiplicative hash). */
function scattered(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 8;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return shortestEdits(a, b).reduce((total, { length }) => total + length, 0) / a.length;
}

test.each([500, 5_000, 20_000])(
  'of %d words of few different ones, a tenth of them replaced, nearly all the others are paired',
  (length) => {
    const a = Array.from({ length }, (_, index) => `w${scattered(index) % 1_500}`);
    const b = a.map((word, index) =>
      scattered(index + length) % 10 === 0 ? `w${scattered(index + 2 * length) % 1_500}` : word,
    );
    expect(shared(a, b)).toBeGreaterThan(0.85);
  },
);

test('long lists without a word in common share nothing', () => {
  const a = Array.from({ length: 3_000 }, (_, index) => `a${index}`);
  const b = Array.from({ length: 3_000 }, (_, index) => `b${index}`);
  expect(shortestEdits(a, b)).toEqual([]);
});

test('a list beside itself is one run', () => {
  const a = Array.from({ length: 3_000 }, (_, index) => `a${index % 7}`);
  expect(shortestEdits(a, a)).toEqual([{ a: 0, b: 0, length: 3_000 }]);
});
