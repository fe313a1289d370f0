import { expect, test } from 'vitest';
import { draftSponsors, draftSymbols } from './draft-sponsors';

test.each<[string, readonly string[]]>([
  ['a US-drafted resolution', ['United States']],
  ['the Russian draft', ['Russian Federation']],
  ['Brazil’s text', ['Brazil']],
  ['a draft put forward by the United States in the council', ['United States']],
  ['a resolution by Jordan that calls for a truce', ['Jordan']],
  ['a French text and a draft by Algeria', ['France', 'Algeria']],
  ['the resolution was vetoed by China', []],
  ['a Security Council resolution', []],
])('“%s” speaks of drafts by %j', (text, states) => {
  expect(draftSponsors(text)).toEqual(states);
});

test.each([
  ['letters', 'a'],
  ['capitals', 'A'],
  ['letters and points', 'U.'],
  ['accents', 'A\u0301'],
  ['hyphens', 'US-'],
  ['capitalised words', 'Us '],
  ['articles', 'the A'],
])('a text of %s alone is read like any other, however long', (_name, words) => {
  const text = words.repeat(100_000);
  expect(draftSponsors(text)).toEqual([]);
  expect(draftSponsors(`${text}. A draft by Brazil`)).toEqual(['Brazil']);
  expect(draftSymbols(text)).toEqual([]);
});

test('a name does not begin within a word', () => {
  expect(draftSponsors('the McFrance draft')).toEqual([]);
});

test('symbols are read to the letter', () => {
  const text = 'Documents S/2024/239, S/2023/773/Rev.1 and A/ES-10/L.25.';
  expect(draftSymbols(text)).toEqual(['S/2024/239', 'S/2023/773/Rev.1', 'A/ES-10/L.25']);
});

test('a number that is too long is no symbol’s beginning', () => {
  expect(draftSymbols('S/2024/2391234567, A/78/L.12345 and S/2024/239/Rev.123')).toEqual([
    'S/2024/239',
  ]);
});
