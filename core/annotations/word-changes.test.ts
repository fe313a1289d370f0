import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, wordChanges } from './word-changes';

const shown = (changes: readonly Change[]) =>
  changes.map(
    ({ text, in: where }) => ({ both: text, before: `[-${text}]`, after: `[+${text}]` })[where],
  );

test.each([
  ['', '', ''],
  ['the same', 'the same', 'the same'],
  ['some 4,000 rockets', 'some 3,000 rockets', 'some [-4][+3],000 rockets'],
  ['at least 227', '227', '[-at least ]227'],
  ['', 'new', '[+new]'],
  ['“a”', '"a"', '[-“][+"]a[-”][+"]'],
])('%j and %j', (before, after, expected) => {
  expect(shown(wordChanges(before, after)).join('')).toBe(expected);
});

test('the pieces give back both texts to the letter', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('a ', 'b ', 'c', '\n', '😀'), { maxLength: 40 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (other: Change['in']) =>
        changes.flatMap(({ text: own, in: where }) => (where === other ? [] : own)).join('');
      expect(without('after')).toBe(before);
      expect(without('before')).toBe(after);
    }),
  );
});
