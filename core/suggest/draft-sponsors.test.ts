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

test('symbols are read to the letter', () => {
  const text = 'Documents S/2024/239, S/2023/773/Rev.1 and A/ES-10/L.25.';
  expect(draftSymbols(text)).toEqual(['S/2024/239', 'S/2023/773/Rev.1', 'A/ES-10/L.25']);
});
