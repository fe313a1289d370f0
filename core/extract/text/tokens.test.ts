import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Token, tokensOf } from './tokens';

/** Any UTF-16 code unit, halves of pairs among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

function tokens(text: string): Token[] {
  return tokensOf(text, 0, text.length);
}

/** The tokens of a text as printed, parted by a bar. */
function parted(text: string): string {
  return tokens(text)
    .map((token) => token.text)
    .join('|');
}

describe('tokensOf', () => {
  test.each([
    ['At least 12 people were killed.', 'At|least|12|people|were|killed|.'],
    ['1,620 wounded, 58,000 displaced', '1,620|wounded|,|58,000|displaced'],
    ['in 2014, 12 died', 'in|2014|,|12|died'],
    ['12,13 and 14', '12|,|13|and|14'],
    ['58\u00a0000 and 1\u202f200\u202f000', '58\u00a0000|and|1\u202f200\u202f000'],
    ['58 000 people and 1 200 000 more', '58 000|people|and|1 200 000|more'],
    ['July 12 300 people, day 12 300 people', 'July|12|300|people|,|day|12|300|people'],
    ['In 2023 500 died, 12 13 14, 12 3000', 'In|2023|500|died|,|12|13|14|,|12|3000'],
    ['deaths by month: 120 340 560.', 'deaths|by|month|:|120|340|560|.'],
    ['killed 12 100 wounded', 'killed|12|100|wounded'],
    ['at 12 300 people, in room 12 300 people', 'at|12|300|people|,|in|room|12|300|people'],
    ['In Block 9 200 people', 'In|Block|9|200|people'],
    ['on 7 October 1 200 people', 'on|7|October|1 200|people'],
    ['about 12 300 people, 40 500 homes', 'about|12 300|people|,|40 500|homes'],
    ['58 000 had fled', '58 000|had|fled'],
    ['12 300-strong, 12 300km', '12|300-strong|,|12|300km'],
    ['1.2m people, 15k more', '1.2m|people|,|15k|more'],
    ['6.4 magnitude.', '6.4|magnitude|.'],
    ['40-50 dead, 40–50 dead', '40|-|50|dead|,|40|–|50|dead'],
    ['a 5-year-old girl', 'a|5-year-old|girl'],
    ['twenty-one Thomas-Greenfield', 'twenty-one|Thomas-Greenfield'],
    ["Gaza's 2.3m, Gaza’s people", "Gaza|'s|2.3m|,|Gaza|’s|people"],
    ["didn't, didn’t, soldiers'", "didn't|,|didn’t|,|soldiers|'"],
    ['The U.S. vetoed it at 5 p.m. on Friday', 'The|U.S.|vetoed|it|at|5|p.m.|on|Friday'],
    ['S/2024/239', 'S|/|2024|/|239'],
    ['“12 dead,” he said', '“|12|dead|,|”|he|said'],
    ['$12m (£9m)', '$|12m|(|£|9m|)'],
    ['70% of 3rd', '70|%|of|3rd'],
    ['MH17 and Covid-19', 'MH17|and|Covid-19'],
    ['Médecins Sans Frontières', 'Médecins|Sans|Frontières'],
    ['Rawa al-Jaʿbari', 'Rawa|al-Jaʿbari'],
    ['killed 12 😀 in Gaza', 'killed|12|😀|in|Gaza'],
    ['killed… 12', 'killed|…|12'],
  ])('%s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it('looks words up in lower case, with plain apostrophes and hyphens', () => {
    expect(tokens('Didn’t Twenty‑One U.S. ÉTÉ').map(({ word }) => word)).toEqual([
      "didn't",
      'twenty-one',
      'u.s.',
      'été',
    ]);
  });

  it('knows figures from words with digits', () => {
    const kinds = tokens('12 1,620 1.2m 3rd 5-year-old MH17 12km').map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'number', 'number', 'word', 'word', 'word', 'word']);
  });

  it('knows capitals, spaces and the ends of lines', () => {
    const found = tokens('Gaza al-Balah\r\nÉtat (x)').map(({ capital, spaced, newLine }) =>
      [capital && 'capital', spaced && 'spaced', newLine && 'new line'].filter(Boolean).join(' '),
    );
    expect(found).toEqual([
      'capital spaced',
      'spaced',
      'capital spaced new line',
      'spaced',
      '',
      '',
    ]);
  });

  it('covers a text from its first mark to its last, in order, with its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        let last = 0;
        let between = '';
        let isOwn = true;
        for (const { start, end, text: printed } of tokens(text)) {
          isOwn &&= start >= last && end > start && printed === text.slice(start, end);
          between += text.slice(last, start);
          last = end;
        }
        expect(isOwn).toBe(true);
        expect(between + text.slice(last)).toMatch(/^[\s\u0085\u200b\ufeff]*$/);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a part of a text as it reads that part alone', () => {
    const text = 'Twelve people were killed. Thirty were hurt.';
    const at = text.indexOf('Thirty');
    const alone = tokens(text.slice(at));
    expect(tokensOf(text, at, text.length)).toEqual(
      alone.map((token) => ({ ...token, start: token.start + at, end: token.end + at })),
    );
  });
});
