import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts } from './merge-texts';

test.each([
  ['a b c', 'a b c', 'a b c', 'a b c'],
  [
    'The hour differs.',
    'The hour of the count differs.',
    'The hour differs. OCHA says so.',
    'The hour of the count differs. OCHA says so.',
  ],
  ['one two three', 'one three', 'one two three four', 'one three four'],
  ['', 'mine', 'theirs', 'theirs\nmine\n'],
  ['It is 4.', 'It is 5.', 'It is 6.', 'It is \n6\n5\n.'],
])('of %j, %j and %j is %j', (base, mine, theirs, merged) => {
  expect(mergeTexts(base, mine, theirs)).toBe(merged);
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', '😀'), { maxLength: 30 })
  .map((all) => all.join(''));

test('what one alone changed is taken as it is', () => {
  fc.assert(
    fc.property(text, text, (base, own) => {
      expect(mergeTexts(base, own, base)).toBe(own);
      expect(mergeTexts(base, base, own)).toBe(own);
      expect(mergeTexts(base, own, own)).toBe(own);
    }),
  );
});

test('words that either wrote anew are all there', () => {
  const words = (letters: string) =>
    fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(' '));
  fc.assert(
    fc.property(words('abc'), words('pqr'), words('xyz'), (base, mine, theirs) => {
      const merged = mergeTexts(base, mine, theirs);
      for (const own of [mine, theirs]) {
        for (const word of own.split(' ')) expect(merged).toContain(word);
      }
      const count = (letter: RegExp, of: string) => of.match(letter)?.length ?? 0;
      expect(count(/[pqr]/g, merged)).toBe(count(/[pqr]/g, mine));
      expect(count(/[xyz]/g, merged)).toBe(count(/[xyz]/g, theirs));
    }),
  );
});
