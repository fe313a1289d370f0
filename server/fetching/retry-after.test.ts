import { expect, test } from 'vitest';
import { retryAfter } from './retry-after';

const now = Date.parse('2026-03-03T10:00:00Z');

test.each([
  [null, null],
  ['0', 0],
  ['120', 120],
  ['9999999999', 86_400],
  ['Tue, 03 Mar 2026 10:01:30 GMT', 90],
  ['Tue, 03 Mar 2026 09:00:00 GMT', 0],
  ['Fri, 03 Mar 2126 09:00:00 GMT', 86_400],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
])('%j asks to wait %s seconds', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});
