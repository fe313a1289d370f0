import { describe, expect, test } from 'vitest';
import { claimsIn } from '../claims.testing';
import { frames, sentencesOf } from './families.testing';

describe('casualties, in sentences put together from amounts, people, places, times and sources', () => {
  const families = Object.entries(frames).flatMap(([family, list]) =>
    list.map((frame) => ({ family, words: frame.words, frame })),
  );

  test.each(families)('$family: $words', ({ frame }) => {
    const wrong: string[] = [];
    for (const { text, claims } of sentencesOf(frame)) {
      const found = claimsIn(text).join(' | ');
      const expected = claims.join(' | ');
      if (found !== expected) wrong.push(`${text}\n  expected ${expected}\n  found    ${found}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
