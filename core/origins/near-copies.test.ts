import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, likenessOf, nearCopy } from './near-copies';

const document = (name: string) => readFileSync(`seeds/documents/${name}`, 'utf8');
const divided = document('000_c85229f41a3a7677.txt');
const draft = document('002_9ce2cd0f09f3156e.txt');

const shares = (a: string, b: string) => bandsOf(b).some((band) => bandsOf(a).includes(band));

describe('near copies', () => {
  test.each<[string, (text: string) => string]>([
    ['the same', (text) => text],
    [
      'other quotation marks and dashes',
      (text) => text.replaceAll(/[“”]/g, '"').replaceAll('—', '-'),
    ],
    ['a figure corrected', (text) => text.replace('227', '230').replace('1,000', '1,200')],
    ['a paragraph more', (text) => `${text}\n\nThis report was corrected on the following day.`],
    ['a paragraph less', (text) => text.split(/\n+/).toSpliced(2, 1).join('\n')],
  ])('%s', (_, change) => {
    for (const text of [divided, draft]) {
      expect(shares(text, change(text))).toBe(true);
      expect(likenessOf(text, change(text))).toBeGreaterThan(nearCopy);
    }
  });
});

describe('other texts', () => {
  test('of other events share nothing', () => {
    expect(shares(divided, draft)).toBe(false);
    expect(likenessOf(divided, draft)).toBeLessThan(0.02);
  });

  test('of one event are no near copies', () => {
    const other = document('001_17bcad87bdd69d76.txt');
    expect(likenessOf(divided, other)).toBeLessThan(0.3);
  });

  test.each(['', 'Four words and no', '— … —'])('none in “%s”', (text) => {
    expect(bandsOf(text)).toEqual([]);
    expect(likenessOf(text, divided)).toBe(0);
  });
});

test('bands are sixteen whole numbers of 32 bits, and likeness is the same from both sides', () => {
  const prose = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(prose, prose, (one, other) => {
      const [a, b] = [one.join(' '), other.join(', ')];
      const bands = bandsOf(a);
      expect(bands).toHaveLength(16);
      expect(bands.every((band) => band === (band | 0))).toBe(true);
      expect(likenessOf(a, b)).toBe(likenessOf(b, a));
      expect(likenessOf(a, a)).toBe(1);
    }),
  );
});
