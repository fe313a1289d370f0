import { expect, test } from 'vitest';
import { annotationsInWords } from './count-in-words';

test.each([
  [0, '0 annotations'],
  [1, '1 annotation'],
  [999, '999 annotations'],
  [1000, '1,000 annotations or more'],
])('%i is %s', (count, words) => {
  expect(annotationsInWords(count)).toBe(words);
});
