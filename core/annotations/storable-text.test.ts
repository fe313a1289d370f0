import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unstorable } from './storable-text';

test.each([
  ['', null],
  ['<script>alert(1)</script>', null],
  ['👩‍👩‍👧 \u202e\u2066\u0007\ufeff', null],
  ['ab\0', 'at place 3'],
  ['\ud800', 'at place 1'],
  ['😀\udc00', 'at place 3'],
  ['\ude00\ud83d', 'at place 1'],
])('%j', (text, said) => {
  if (said === null) expect(unstorable(text)).toBeNull();
  else expect(unstorable(text)).toContain(said);
});

test('every well-formed text without a null character can be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unstorable(text) === null).toBe(!text.includes('\0'));
    }),
  );
});

test('no text of any code units passes that UTF-8 would change', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const text = String.fromCharCode(...units);
      const kept = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        new TextEncoder().encode(text),
      );
      expect(unstorable(text) === null).toBe(kept === text && !text.includes('\0'));
    }),
  );
});
