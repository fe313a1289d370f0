import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchor';
import { reAnchor } from './re-anchor';

const body = 'At least 12 people died. Later, officials said that 12 people died in the camp.';
const second = body.indexOf('12', 20);

function anchored(text: string, start: number, end: number) {
  const anchor = anchorOf(text, start, end);
  if (anchor === null) throw new Error('The test names no words.');
  return anchor;
}

describe('reAnchor', () => {
  it.each([
    ['the same text', body, { place: 'same', start: second }],
    ['a text with words before', `GAZA — ${body}`, { place: 'moved', start: second + 7 }],
    ['a text without the sentence before', body.slice(25), { place: 'moved', start: second - 25 }],
    ['a text without the words', 'Nobody died.', { place: 'orphaned', because: 'not found' }],
    [
      'a text with the words twice in like surroundings',
      `He said that 12 people died in the camp. She said that 12 people died in the camp.`,
      { place: 'orphaned', because: 'found in several places' },
    ],
    ['no text', '', { place: 'orphaned', because: 'not found' }],
  ] as const)('in %s', (_, text, where) => {
    expect(reAnchor(anchored(body, second, second + 2), text)).toEqual(where);
  });

  it('keeps the place where a text says the same all along', () => {
    const same = 'no no no no no no no no no no no no no no no no no no no no no no no no no no';
    expect(reAnchor(anchored(same, 33, 35), same)).toEqual({ place: 'same', start: 33 });
  });

  const span = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕊'), minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.nat(),
    )
    .map(([text, from, length]) => {
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      return { text, anchor: anchorOf(text, start, end) };
    })
    .filter(({ anchor }) => anchor !== null)
    .map(({ text, anchor }) => ({
      text,
      anchor: anchored(text, anchor?.start ?? 0, anchor?.end ?? 0),
    }));

  it('leaves every span of an unchanged text where it is', () => {
    fc.assert(
      fc.property(span, ({ text, anchor }) => {
        expect(reAnchor(anchor, text)).toEqual({ place: 'same', start: anchor.start });
      }),
      { numRuns: 2_000 },
    );
  });

  it('moves words that a text has once by what was put before it', () => {
    fc.assert(
      fc.property(
        span,
        fc.string({ unit: fc.constantFrom('c', 'd'), minLength: 1 }),
        ({ text, anchor }, put) => {
          fc.pre(text.indexOf(anchor.exact) === text.lastIndexOf(anchor.exact));
          expect(reAnchor(anchor, put + text)).toEqual({
            place: 'moved',
            start: anchor.start + put.length,
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never points at other words', () => {
    fc.assert(
      fc.property(
        span,
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕊') }),
        ({ anchor }, other) => {
          const now = reAnchor(anchor, other);
          if (now.place === 'orphaned') {
            expect(now.because === 'not found').toBe(!other.includes(anchor.exact));
          } else {
            expect(other.slice(now.start, now.start + anchor.exact.length)).toBe(anchor.exact);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
