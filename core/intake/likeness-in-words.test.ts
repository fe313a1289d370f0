import { expect, test } from 'vitest';
import { likenessInWords, nearlyTheTextOf } from './likeness-in-words';

test.each([
  [0.7, 70],
  [0.939, 93],
  [0.999, 99],
  [1, 99],
])('a likeness of %d is told as %d%%', (likeness, share) => {
  const sentence = `of all their runs of five words, ${share}% are in both`;
  expect(likenessInWords(likeness)).toBe(sentence);
  expect(nearlyTheTextOf({ title: 'A plan', likeness })).toBe(
    `It is nearly the text of “A plan” (${sentence}): say whether it is the same article.`,
  );
});
