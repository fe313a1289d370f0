import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanAgain } from './span-again';

const before = 'Nine died in the north. The ministry spoke. Nine died in the south.';

function again(words: string, after: string, from = before): string | null {
  const start = from.indexOf(words);
  const span = spanAgain({ start, end: start + words.length }, from, after);
  return span === null ? null : `${span.start} ${after.slice(span.start, span.end)}`;
}

describe('words stand again', () => {
  test.each([
    ['in the same text', 'The ministry', before, '24 The ministry'],
    ['where something came before', 'The ministry', `So. ${before}`, '28 The ministry'],
    ['where all around them is other', 'The ministry', 'The ministry', '0 The ministry'],
    ['at the one of two places that has the words around them', 'Nine', `So. ${before}`, '4 Nine'],
  ])('%s', (_, words, after, expected) => {
    expect(again(words, after)).toBe(expected);
  });

  test.each([
    ['where one has changed', 'Nine', before.replaceAll('Nine', 'Ten')],
    ['at two places that nothing tells apart', 'Nine', 'Nine here, and Nine there.'],
  ])('no more %s', (_, words, after) => {
    expect(again(words, after)).toBeNull();
  });

  test('where they stood twice, by what is around them', () => {
    const second = before.lastIndexOf('Nine');
    expect(spanAgain({ start: second, end: second + 4 }, before, before)).toEqual({
      start: second,
      end: second + 4,
    });
  });
});

test('words that are found again are the same words', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '😀') }),
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '😀') }),
      fc.nat(59),
      fc.integer({ min: 1, max: 60 }),
      (from, to, at, length) => {
        const start = Math.min(at, from.length - 1);
        const end = Math.min(from.length, start + length);
        const span = spanAgain({ start, end }, from, to);
        if (span !== null) expect(to.slice(span.start, span.end)).toBe(from.slice(start, end));
      },
    ),
  );
});
