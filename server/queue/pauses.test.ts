import { expect, test } from 'vitest';
import { mostTries, pauseAfter, pauseAfterFault, pauseForTurn } from './pauses';

test('tries are spread over some four hours, so that an hour without an answer is outlasted', () => {
  const all = Array.from({ length: mostTries - 1 }, (_, at) => pauseAfter(at + 1, null));
  expect(all.reduce((sum, pause) => sum + pause) / 3600).toBeCloseTo(3.9, 1);
  expect([...all].sort((a, b) => a - b)).toEqual(all);
});

test('what went wrong here is tried again in seconds at first, and within an hour at last', () => {
  expect([1, 2, 7, 100].map(pauseAfterFault)).toEqual([4, 16, 3600, 3600]);
});

test.each([
  [1, 3600, 3600],
  [7, 3600, 7200],
  [1, 24 * 3600, 6 * 3600],
  [1, 0, 60],
  [20, null, 7200],
])('after %i tries, asked to wait %j seconds, %i pass', (tries, asked, seconds) => {
  expect(pauseAfter(tries, asked)).toBe(seconds);
});

test.each([
  [0, 60, 60],
  [1000, 60, 250],
  [100_000, 60, 900],
  [100_000, 1800, 1800],
  [-5, null, 1],
])(
  'a turn waited for %i seconds, told %j, is asked for again after %i',
  (waited, asked, seconds) => {
    expect(pauseForTurn(waited, asked)).toBe(seconds);
  },
);
