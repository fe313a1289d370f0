import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNumber } from './number-words';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Prints a whole number below a billion in English words, British style. */
function inWords(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ONES[n % 10]}`}`;
  for (const [scale, word] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < scale) continue;
    const rest = n % scale;
    const head = `${inWords(Math.floor(n / scale))} ${word}`;
    if (rest === 0) return head;
    return rest < 100 ? `${head} and ${inWords(rest)}` : `${head} ${inWords(rest)}`;
  }
  throw new Error('Unreachable');
}

const counts = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: 1_200 }),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 5 }))
    .map(([n, e]) => n * 10 ** e),
);

describe('readNumber', () => {
  test.each<[string, number, number]>([
    ['0', 0, 1],
    ['zero', 0, 1],
    ['227', 227, 1],
    ['230', 230, 10],
    ['58,000', 58_000, 1_000],
    ['4,000', 4_000, 1_000],
    ['1,620', 1_620, 10],
    ['58\u2009000', 58_000, 1_000],
    ['58\u00a0000', 58_000, 1_000],
    ['1\u202f234\u202f567', 1_234_567, 1],
    ['4000', 4_000, 1_000],
    ['2.5', 2.5, 0.1],
    ['1,234.5', 1_234.5, 0.1],
    ['0.667', 0.667, 0.001],
    ['1.234 million', 1_234_000, 1_000],
    ['1.2 million', 1_200_000, 100_000],
    ['1.1 million', 1_100_000, 100_000],
    ['1.20 million', 1_200_000, 10_000],
    ['1.2\u00a0million', 1_200_000, 100_000],
    ['1.2m', 1_200_000, 100_000],
    ['1.2M', 1_200_000, 100_000],
    ['700k', 700_000, 100_000],
    ['3bn', 3_000_000_000, 1_000_000_000],
    ['58 thousand', 58_000, 1_000],
    ['5 hundred thousand', 500_000, 100_000],
    ['10 million', 10_000_000, 10_000_000],
    ['one', 1, 1],
    ['twelve', 12, 1],
    ['Twelve', 12, 1],
    ['twenty', 20, 10],
    ['twenty-one', 21, 1],
    ['twenty one', 21, 1],
    ['a hundred', 100, 100],
    ['two hundred', 200, 100],
    ['one hundred and thirty', 130, 10],
    ['a hundred and thirty thousand', 130_000, 10_000],
    ['one hundred thirty', 130, 10],
    ['eleven hundred', 1_100, 100],
    ['a thousand', 1_000, 1_000],
    ['two million three hundred thousand and five', 2_300_005, 1],
    ['a dozen', 12, 12],
    ['two dozen', 24, 12],
    ['three score', 60, 20],
    ['half a dozen', 6, 6],
    ['half', 0.5, 0.5],
    ['one half', 0.5, 0.5],
    ['a third', 1 / 3, 1 / 3],
    ['two-thirds', 2 / 3, 1 / 3],
    ['two thirds', 2 / 3, 1 / 3],
    ['three quarters', 0.75, 0.25],
    ['half a million', 500_000, 500_000],
    ['a half million', 500_000, 500_000],
    ['a quarter of a million', 250_000, 250_000],
    ['two and a half', 2.5, 0.5],
    ['two and a half million', 2_500_000, 500_000],
    ['2 and a half million', 2_500_000, 500_000],
    ['  227  ', 227, 1],
  ])('%s is %d, to %d', (words, value, unit) => {
    expect(readNumber(words)).toEqual({ value, unit });
  });

  test.each([
    '',
    ' ',
    'a',
    'an',
    'hundred',
    'dozen',
    'and',
    'half past',
    'a and',
    'one and',
    'and one',
    '1,00',
    '58,00',
    '1,0000',
    '1234,567',
    '1,000 000',
    '007',
    '00',
    '.5',
    '5.',
    '-5',
    '+5',
    '1 000',
    '5 m',
    '5 metres',
    '5 million dollars',
    '1.2.3',
    '1.234',
    '58.000',
    '50%',
    '1/2',
    '10/7',
    '14-year',
    '193-member',
    '1990s',
    '2nd',
    'second',
    'twenty-third',
    'two third',
    'third',
    'five thirds',
    'five quarters',
    'ten one',
    'one two',
    'twenty hundred',
    'two hundred three hundred',
    'one thousand two thousand',
    'hundreds',
    'eleven hundred thousand',
    '0.3000000000000000001',
    '99999999999999999999 and a half',
    'several',
    '99999999999999999999',
    '9007199254740993',
    '२२७',
    'Infinity',
    '1e5',
    '0x10',
    'NaN',
  ])('%j is no number', (words) => {
    expect(readNumber(words)).toBeNull();
  });

  it('reads back every count printed in digits', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(',', '\u2009', '\u202f', '\u00a0'), (n, separator) => {
        const printed = n.toLocaleString('en-US').replaceAll(',', separator);
        expect(readNumber(printed)?.value).toBe(n);
        expect(readNumber(String(n))?.value).toBe(n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back every count printed in words, with its hyphens or without', () => {
    fc.assert(
      fc.property(counts, (n) => {
        expect(readNumber(inWords(n))?.value).toBe(n);
        expect(readNumber(inWords(n).replaceAll('-', ' ').toUpperCase())?.value).toBe(n);
        expect(readNumber(inWords(n).replaceAll(' and ', ' '))?.value).toBe(n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads every count up to ten thousand, in digits and in words alike', () => {
    for (let n = 0; n <= 10_000; n += 1) {
      const [digits, words] = [readNumber(n.toLocaleString('en-US')), readNumber(inWords(n))];
      if (digits?.value !== n || words?.value !== n || digits.unit !== words.unit) {
        expect.fail(`${n}: ${JSON.stringify({ digits, words })}`);
      }
    }
  });

  it('has a unit that goes into the value', () => {
    fc.assert(
      fc.property(counts, (n) => {
        const unit = readNumber(inWords(n))?.unit ?? 0;
        expect(n % unit).toBe(0);
        if (n > 0) expect(n % (unit * 10)).not.toBe(0);
      }),
    );
  });

  it('reads nothing over 200 code units', () => {
    expect(readNumber(`1${' '.repeat(199)}`)).toEqual({ value: 1, unit: 1 });
    expect(readNumber(`1${' '.repeat(200)}`)).toBeNull();
  });
});
