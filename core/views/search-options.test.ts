import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../comparison/reason';
import { anyText } from '../search/any-text.testing';
import { mostCharacters } from '../search/clean-query';
import { parseSearchKey, writeSearchKey } from './search-key';
import {
  isNarrowed,
  noSearch,
  parseSearchOptions,
  type SearchOptions,
  searchKinds,
  searchQuery,
} from './search-options';

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,3}$/);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc.integer({ min: 1, max: 2_147_483_647 });

const anyOptions: fc.Arbitrary<SearchOptions> = fc.record({
  q: anyText(50).map((text) => {
    return parseSearchOptions(new URLSearchParams({ q: text })).q;
  }),
  kind: fc.option(fc.constantFrom(...searchKinds)),
  outlet: fc.option(slug),
  from: fc.option(day),
  to: fc.option(day),
  verdict: fc.option(fc.constantFrom(...verdicts)),
  after: fc.option(fc.record({ score: number, id: number })),
  unread: fc.constant([]),
});

describe('the options of an address', () => {
  test.each<[string, Partial<SearchOptions>]>([
    ['', {}],
    ['q=Gaza', { q: 'Gaza' }],
    ['q=++Gaza%0A%00+veto+', { q: 'Gaza veto' }],
    ['q=Gaza&kind=vote', { q: 'Gaza', kind: 'vote' }],
    ['q=Gaza&kind=votes', { q: 'Gaza', unread: ['kind'] }],
    ['kind=constructor&verdict=toString', { unread: ['kind', 'verdict'] }],
    ['outlet=nz-herald', { outlet: 'nz-herald' }],
    ['outlet=NZ Herald', { unread: ['outlet'] }],
    ['from=2023-10-08&to=2023-10-09', { from: '2023-10-08', to: '2023-10-09' }],
    ['from=2023-02-30&to=8 October', { unread: ['from', 'to'] }],
    ['verdict=against-the-record', { verdict: 'against the record' }],
    ['verdict=against the record', { unread: ['verdict'] }],
    ['after=120000.7', { after: { score: 120_000, id: 7 } }],
    ['after=1.5e3', { unread: ['after'] }],
    ['q=&kind=&outlet=&from=&to=&verdict=&after=', {}],
    ['utm_source=x', {}],
    [`q=${'a'.repeat(201)}`, { q: 'a'.repeat(200), unread: ['q'] }],
  ])('%j', (query, expected) => {
    expect(parseSearchOptions(new URLSearchParams(query))).toEqual({ ...noSearch, ...expected });
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseSearchOptions(new URLSearchParams(searchQuery(options)))).toEqual(options);
      }),
    );
    expect(searchQuery(noSearch)).toBe('');
  });

  test('come of any string whatever, with words that can be stored and are not too many', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const { q, unread } = parseSearchOptions(new URLSearchParams({ q: text, after: text }));
        expect([...q].length).toBeLessThanOrEqual(mostCharacters);
        expect(q).not.toMatch(/[\0\p{Surrogate}\p{Cc}]/u);
        expect(q.trim()).toBe(q);
        expect(parseSearchOptions(new URLSearchParams({ q })).q).toBe(q);
        expect(unread.filter((name) => name !== 'q' && name !== 'after')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['0.1', { score: 0, id: 1 }],
  ['2147483647.2147483647', { score: 2_147_483_647, id: 2_147_483_647 }],
  ...[
    '',
    '.',
    '1',
    '1.',
    '.1',
    '1.0',
    '01.1',
    '1.01',
    '-1.1',
    '1.-1',
    '2147483648.1',
    '1.2147483648',
  ]
    .concat('1.1\n', ' 1.1', "1.1' OR true --", '1e3.1')
    .map((text): [string, null] => [text, null]),
])('%j as a key is %j', (text, expected) => {
  const key = parseSearchKey(text);
  expect(key).toEqual(expected);
  if (key !== null) expect(writeSearchKey(key)).toBe(text);
});

test('a choice besides the words narrows, a page does not', () => {
  expect(isNarrowed({ ...noSearch, q: 'Gaza', after: { score: 1, id: 1 } })).toBe(false);
  expect(isNarrowed({ ...noSearch, verdict: 'same' })).toBe(true);
});
