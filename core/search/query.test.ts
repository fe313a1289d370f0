import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './any-text.testing';
import { askedSymbol } from './asked-symbol';
import { cleanQuery, mostWords } from './clean-query';
import { queryTerms, queryWords } from './query-words';

describe('what was typed, as it is searched', () => {
  test.each([
    ['', '', false],
    ['  Gaza \t\n veto ', 'Gaza veto', false],
    ['a\0b', 'a b', false],
    ['a\ud800b', 'ab', false],
    ['a\uffffb', 'ab', false],
    ['🕊️ peace', '🕊️ peace', false],
    ['🕊'.repeat(201), '🕊'.repeat(200), true],
    [Array.from({ length: 21 }, () => 'a').join(' '), Array(mostWords).fill('a').join(' '), true],
    ['x'.repeat(10_000), 'x'.repeat(200), true],
  ])('%j', (typed, words, cut) => {
    expect(cleanQuery(typed)).toEqual({ words, cut });
  });
});

describe('the words of a query', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['Gaza veto', ['Gaza', 'veto']],
    ['Gaza or veto', ['Gaza', 'veto']],
    ['"at least" 227', ['at!', 'least!', '227']],
    ['veto -Russia', ['veto', 'Russia-']],
    ['veto -"New York"', ['veto', 'New-', 'York-']],
    ['"never closed', ['never!', 'closed!']],
    ['“curly quotes”', ['curly', 'quotes']],
    ['S/2024/239', ['S', '2024', '239']],
    ["Côte d'Ivoire", ['Côte', 'd', 'Ivoire']],
    ["& | ! <-> :* ( ) \\ '", []],
    ['cease-fire', ['cease', 'fire']],
  ])('%j', (query, expected) => {
    expect(
      queryWords(query).map(
        ({ word, literal, excluded }) => `${word}${excluded ? '-' : literal ? '!' : ''}`,
      ),
    ).toEqual(expected);
  });

  test('stand where they say, of any query', () => {
    fc.assert(
      fc.property(anyText(60), (query) => {
        let last = 0;
        for (const { word, start, end } of queryWords(query)) {
          expect(query.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  test.each<[string, string[][]]>([
    ['Gaza veto', [['Gaza'], ['veto']]],
    ['"at least 227" -veto', [['at', 'least', '227']]],
    ['draft S/2024/239', [['draft'], ['S', '2024', '239']]],
    ['-"New York" or', []],
  ])('of %j are marked %j', (query, expected) => {
    expect(queryTerms(query)).toEqual(expected);
  });
});

test.each([
  ['S/2024/239', 'S/2024/239'],
  ['s/2024/239', 'S/2024/239'],
  ['S/2024/0239', 'S/2024/239'],
  ['s 2024 239', 'S/2024/239'],
  ['S-2024-239', 'S/2024/239'],
  ['S/2024 239', 'S/2024/239'],
  ['"S/2024/239"', 'S/2024/239'],
  ['S/RES/2728', 'resolution 2728'],
  ['S/RES/2728 (2024)', 'resolution 2728'],
  ['SRES2728(2024)', 'resolution 2728'],
  ['res. 2728', 'resolution 2728'],
  ['Resolution No. 2728', 'resolution 2728'],
  ['UNSC resolution 2728', 'resolution 2728'],
  ['Security Council resolution #2728', 'resolution 2728'],
  ...[
    'resolution',
    '2728',
    'S/2024',
    'resolution 2728 on Gaza',
    'S/2024/239/Add.1',
    'press 2',
    '',
  ].map((query): [string, null] => [query, null]),
])('%j asks for %j', (query, expected) => {
  expect(askedSymbol(query)).toBe(expected);
});
