import { expect, test } from 'vitest';
import { importInWords, refusalsInWords } from './import-in-words';

const came = (count: number, isNew: boolean, leftOut: readonly string[] = []) =>
  Array.from({ length: count }, (_, index) => ({ index, isNew, leftOut }));

test.each([
  [came(1, true), 'One annotation is brought in.'],
  [came(3, true), '3 annotations are brought in.'],
  [came(1, false), 'No annotation is new. One was here already and stays as it is.'],
  [
    [...came(2, true), ...came(2, false)],
    '2 annotations are brought in. 2 were here already and stay as they are.',
  ],
  [
    came(1, true, ['stylesheet', 'rights']),
    'One annotation is brought in. Not kept of number 1: stylesheet, rights.',
  ],
])('what came in is told: %#', (each, words) => {
  expect(importInWords(each)).toBe(words);
});

test('of many that were not kept whole the first are named and the rest counted', () => {
  const words = importInWords(came(7, true, ['rights']));
  expect(words).toMatch(/^7 annotations are brought in\. Not kept of number 1: rights\./);
  expect(words).toContain('Not kept of number 3: rights. 4 more were not kept whole.');
  expect(words).not.toContain('number 4');
});

test('why nothing came in is told by number, with the length of what is told bounded', () => {
  const refusals = [2, 4].map((index) => ({ index, error: 'It has no target.' }));
  expect(refusalsInWords(refusals, 9)).toBe(
    'Nothing was brought in, since 2 of 9 cannot be. Number 3: It has no target. Number 5: It has no target.',
  );
  const many = Array.from({ length: 100 }, (_, index) => ({ index, error: '🕯'.repeat(5000) }));
  const words = refusalsInWords(many, 100);
  expect(words).toContain('97 more cannot be.');
  expect(Buffer.byteLength(words)).toBeLessThan(2000);
});
