import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainLines, plainText, refusedCharacters } from './plain-text';

describe('plainLine', () => {
  it.each([
    ['no-break and wide spaces', 'at\u00a0least\u2003227\u202fkilled', 'at least 227 killed'],
    ['soft hyphens', 'cease\u00adfire', 'ceasefire'],
    ['zero-width spaces and marks of direction', '\ufeffthe\u200b \u202b«كفى»\u202c', 'the «كفى»'],
    ['letters in two parts', 'cafe\u0301', 'café'],
    ['a line break', 'one\r\ntwo', 'one two'],
    ['halves of characters', 'a\ud800b', 'ab'],
    ['a joiner that is spelling', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a joiner that is none', 'kil\u200cled', 'killed'],
    ['quotation marks and dashes, which stay', '“11–2—one ‘no’"', '“11–2—one ‘no’"'],
  ])('%s', (_what, given, plain) => {
    expect(plainLine(given)).toBe(plain);
  });
});

describe('plainLines', () => {
  it('knows every kind of line break', () => {
    expect(plainLines('a\r\nb\rc\u2028d\u2029e')).toEqual(['a', 'b', 'c', 'd', '', 'e']);
  });
});

describe('plainText', () => {
  const anything = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\u00ad', '\u200d', '\u202e', '\ud800', 'e', '\u0301', '\n', ' ', '\0'),
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
  });

  it('has no refused character, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(anything), (paragraphs) => {
        expect(plainText(paragraphs).search(refusedCharacters)).toBe(-1);
      }),
    );
  });

  it('is the same when its paragraphs are made plain once more', () => {
    fc.assert(
      fc.property(fc.array(anything), (paragraphs) => {
        const text = plainText(paragraphs);
        expect(plainText(text.split('\n\n'))).toBe(text);
      }),
    );
  });
});
