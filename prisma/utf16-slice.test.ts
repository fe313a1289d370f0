import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triedDatabase } from './broken-rules.testing';

const db = triedDatabase();

describe('utf16_slice', () => {
  const slice = async (text: string, from: number, to: number): Promise<unknown> =>
    (await db.query('SELECT utf16_slice($1, $2, $3) AS slice', [text, from, to])).rows[0]?.slice;

  /** What JavaScript slices, or null where the offsets are no place in the text. */
  function sliced(text: string, from: number, to: number): string | null {
    const cut = (at: number) => /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && at < text.length;
    if (from < 0 || to < from || to > text.length || cut(from) || cut(to)) return null;
    return text.slice(from, to);
  }

  test.each([
    ['a😀b', 0, 1, 'a'],
    ['a😀b', 1, 3, '😀'],
    ['a😀b', 3, 4, 'b'],
    ['a😀b', 0, 4, 'a😀b'],
    ['a😀b', 2, 3, null],
    ['a😀b', 1, 2, null],
    ['a😀b', 0, 2, null],
    ['a😀b', 2, 2, null],
    ['a😀b', 3, 3, ''],
    ['a😀b', 0, 5, null],
    ['a😀b', -1, 2, null],
    ['a😀b', 3, 1, null],
    ['é“ü”', 1, 3, '“ü'],
    ['👩‍👩‍👧', 2, 3, '\u200d'],
    ['', 0, 0, ''],
  ])('of %j from %i to %i is %j', async (text, from, to, expected) => {
    expect(sliced(text, from, to)).toBe(expected);
    expect(await slice(text, from, to)).toBe(expected);
  });

  test('is what JavaScript slices, for any text and offsets', async () => {
    const character = fc.oneof(
      fc.constantFrom(
        ...'aé”\n',
        '\\',
        '😀',
        '\u{10FFFF}',
        '\u{10000}',
        '\uFFFD',
        '\uFFFE',
        '\u0301',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc
      .array(character, { maxLength: 12 })
      .map((characters) => characters.join(''))
      .filter((string) => !/[\0\uFFFF]/.test(string));
    const offset = fc.integer({ min: -1, max: 26 });
    await fc.assert(
      fc.asyncProperty(text, offset, offset, async (string, a, b) => {
        expect(await slice(string, a, b)).toBe(sliced(string, a, b));
      }),
      { numRuns: 1_000 },
    );
  });
});
