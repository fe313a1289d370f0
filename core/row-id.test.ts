import { expect, test } from 'vitest';
import { rowId } from './row-id';

test.each<[unknown, number | null]>([
  ['1', 1],
  ['20', 20],
  ['999999999', 999_999_999],
  [undefined, null],
  [['1'], null],
  [1, null],
])('%j is %j', (given, id) => {
  expect(rowId(given)).toBe(id);
});

test.each(['', '0', '01', '-1', '+1', '1.0', '1e3', ' 1', '1\n', '1000000000', 'one', '١'])(
  '%j is none',
  (given) => {
    expect(rowId(given)).toBeNull();
  },
);
