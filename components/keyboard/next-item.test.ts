import { expect, it } from 'vitest';
import { nextItem } from './next-item';

it.each<[readonly number[], number | null, 1 | -1, number | null]>([
  [[], null, 1, null],
  [[], null, -1, null],
  [[100, 300, 500], null, 1, 0],
  [[100, 300, 500], null, -1, null],
  [[-200, 0, 200], null, 1, 1],
  [[-200, 0, 200], null, -1, 0],
  [[-300, -200], null, 1, null],
  [[-300, -200], null, -1, 1],
  [[-300, -200, 100], 0, 1, 1],
  [[-300, -200, 100], 2, -1, 1],
  [[-300, -200, 100], 2, 1, null],
  [[-300, -200, 100], 0, -1, null],
])('of %j from %j by %i is %j', (tops, current, by, next) =>
  expect(nextItem(tops, current, by)).toBe(next),
);
