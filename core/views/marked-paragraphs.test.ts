import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedClaim } from './article-view';
import { markSegments } from './mark-segments';
import { markedParagraphs, markedSpans } from './marked-paragraphs';
import { paragraphs } from './paragraphs';

function claim(start: number, end: number, id = 1): MarkedClaim {
  const named = { event: 'e', eventTitle: 'E', fact: 'f', factTitle: 'F', verdict: null };
  return {
    id,
    start,
    end,
    ...named,
    speaker: null,
    pattern: null,
    correction: null,
    corrected: null,
  };
}

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '😀', '”'), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A text with marks in it, at any offsets. */
const marked = text.chain((body) => {
  const offset = fc.nat({ max: body.length });
  const span = fc
    .tuple(offset, offset)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
  const marks: fc.Arbitrary<{ start: number; end: number }[]> =
    body.length === 0 ? fc.constant([]) : fc.array(span, { maxLength: 6 });
  return fc.record({ body: fc.constant(body), marks });
});

describe('the segments of a text', () => {
  test.each([
    ['', [], []],
    ['abc', [], ['abc']],
    ['abcdef', [[1, 3]], ['a', 'bc', 'def']],
    ['abcdef', [[0, 6]], ['abcdef']],
    [
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      ['ab', 'cd', 'ef'],
    ],
    [
      'abcdef',
      [
        [0, 6],
        [2, 4],
      ],
      ['ab', 'cd', 'ef'],
    ],
    ['a😀b', [[1, 3]], ['a', '😀', 'b']],
  ] satisfies [string, [number, number][], string[]][])('of %j under %j', (body, spans, pieces) => {
    const marks = spans.map(([start, end]) => ({ start, end }));
    expect(markSegments(body, marks).map((segment) => segment.text)).toEqual(pieces);
  });

  test.each([
    [-1, 2],
    [0, 4],
    [2, 2],
    [3, 1],
  ])('are refused a mark from %i to %i in three letters', (start, end) => {
    expect(() => markSegments('abc', [{ start, end }])).toThrow(/is not in the text/);
  });

  test('give back the text, and are under the marks that cover them, the widest first', () => {
    fc.assert(
      fc.property(marked, ({ body, marks }) => {
        const segments = markSegments(body, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(body);
        for (const segment of segments) {
          expect(segment.text).toBe(body.slice(segment.start, segment.end));
          const covering = marks.filter(
            ({ start, end }) => start < segment.end && end > segment.start,
          );
          expect(new Set(segment.marks)).toEqual(new Set(covering));
          for (const { start, end } of covering) {
            expect(start <= segment.start && end >= segment.end).toBe(true);
          }
          const widths = segment.marks.map(({ start, end }) => end - start);
          expect(widths).toEqual([...widths].sort((a, b) => b - a));
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  test.each([
    ['', []],
    ['\n\n', []],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo\n', ['one', 'two']],
    ['\n one \n', [' one ']],
  ])('of %j', (body, expected) => {
    expect(paragraphs(body).map(({ start, end }) => body.slice(start, end))).toEqual(expected);
  });
});

describe('spans', () => {
  test('gather the claims on the same words, in the order of the text, the widest first', () => {
    const claims = [claim(5, 9, 1), claim(0, 4, 2), claim(5, 12, 3), claim(5, 9, 4)];
    const spans = markedSpans(claims);
    expect(
      spans.map(({ start, end, number, claims: own }) => [
        start,
        end,
        number,
        own.map(({ id }) => id),
      ]),
    ).toEqual([
      [0, 4, 1, [2]],
      [5, 12, 2, [3]],
      [5, 9, 3, [1, 4]],
    ]);
  });
});

describe('marked paragraphs', () => {
  test('a span over two paragraphs starts in the one and ends in the other', () => {
    const body = 'one two\n\nthree four';
    const [first, second] = markedParagraphs(body, markedSpans([claim(4, 14)]));
    const shape = (segments: typeof first) =>
      segments?.map(({ text: words, starts, ends }) => [words, starts.length, ends.length]);
    expect(shape(first)).toEqual([
      ['one ', 0, 0],
      ['two', 1, 0],
    ]);
    expect(shape(second)).toEqual([
      ['three', 0, 1],
      [' four', 0, 0],
    ]);
  });

  test('a span that begins and ends with a line break is shown by its words', () => {
    const body = 'one\ntwo\nthree';
    const [, second] = markedParagraphs(body, markedSpans([claim(3, 8)]));
    expect(second).toMatchObject([{ text: 'two', starts: [{ number: 1 }], ends: [{ number: 1 }] }]);
  });

  test('give back the text, and every span starts once and ends once', () => {
    fc.assert(
      fc.property(marked, ({ body, marks }) => {
        const spans = markedSpans(marks.map(({ start, end }, id) => claim(start, end, id)));
        const segments = markedParagraphs(body, spans).flat();
        const shown = markedParagraphs(body, spans).map((own) => own.map((s) => s.text).join(''));
        expect(shown).toEqual(body.split(/[\r\n]+/).filter((line) => line !== ''));
        for (const segment of segments) {
          expect(body.startsWith(segment.text, segment.start)).toBe(true);
        }
        for (const span of spans) {
          const own = segments.filter((segment) => segment.spans.includes(span));
          const words = body.slice(span.start, span.end).replaceAll(/[\r\n]/g, '');
          expect(own.map((segment) => segment.text).join('')).toBe(words);
          const starts = segments.filter((segment) => segment.starts.includes(span));
          const ends = segments.filter((segment) => segment.ends.includes(span));
          expect(starts).toEqual(own.slice(0, 1));
          expect(ends).toEqual(own.slice(-1));
        }
      }),
      { numRuns: 500 },
    );
  });
});
