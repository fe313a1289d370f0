import { expect, test } from 'vitest';
import { shareInWords } from './share-in-words';

test.each([
  [71, 385, '18%'],
  [0, 385, '0%'],
  [1, 385, 'under 1%'],
  [2, 385, '1%'],
  [384, 385, 'over 99%'],
  [385, 385, '100%'],
  [0, 0, '0%'],
])('%d of %d is %s', (part, whole, words) => {
  expect(shareInWords(part, whole)).toBe(words);
});
