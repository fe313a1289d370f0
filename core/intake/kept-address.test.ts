import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from './address-key';
import { addressAsKept } from './kept-address';

test.each([
  [' https://Gazette.example ', 'https://gazette.example/'],
  ['HTTPS://gazette.example/a b', 'https://gazette.example/a%20b'],
  ['https://gazette.example/a\u0000b', 'https://gazette.example/a%00b'],
  ['https://gazette.example/安?q=理#會', 'https://gazette.example/%E5%AE%89?q=%E7%90%86#%E6%9C%83'],
  ['https://gazette.example/\ud800', 'https://gazette.example/%EF%BF%BD'],
  [`https://gazette.example/?utm_source=${'安'.repeat(1900)}`, null],
  [`https://gazette.example/${'a'.repeat(1976)}`, `https://gazette.example/${'a'.repeat(1976)}`],
  [`https://gazette.example/${'a'.repeat(1977)}`, null],
  ['gazette.example', null],
  ['javascript:alert(1)', null],
])('%j', (given, kept) => expect(addressAsKept(given)).toBe(kept));

test('what is kept is short ASCII, is kept as it is, and is the same address', () => {
  const part = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(part, part, (path, query) => {
      const given = `https://gazette.example/${path}?${query}`;
      const kept = addressAsKept(given);
      if (kept === null) return;
      expect(kept).toMatch(/^[!-~]{1,2000}$/);
      expect(addressAsKept(kept)).toBe(kept);
      expect(addressKey(kept)).toBe(addressKey(given.trim()));
    }),
  );
});
