import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollCallLists } from '../record/entry';
import { parseVoteKey } from './vote-key';
import {
  allVotes,
  holders,
  outcomes,
  parseVotesOptions,
  parseVotesSegment,
  type VotesOptions,
  votesQuery,
  votesSegment,
} from './votes-options';

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,3}$/);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const key = fc.tuple(day, fc.integer({ min: 1, max: 999_999_999 })).map((parts) => parts.join('.'));

/** Choices that an address can express: a position has a state, and a veto its outcome. */
const anyOptions: fc.Arbitrary<VotesOptions> = fc
  .record({
    outcome: fc.option(fc.constantFrom(...outcomes)),
    year: fc.option(fc.integer({ min: 1946, max: 2099 })),
    state: fc.option(fc.stringMatching(/^[A-Z]{3}$/)),
    position: fc.option(fc.constantFrom(...rollCallLists)),
    vetoedBy: fc.option(fc.constantFrom(...holders)),
    agenda: fc.option(slug),
    from: fc.option(key),
    unread: fc.constant([]),
  })
  .map((options) => ({
    ...options,
    outcome: options.outcome ?? (options.vetoedBy === null ? null : 'vetoed'),
    position: options.state === null ? null : options.position,
  }));

describe('the options of an address', () => {
  test.each<[string, Partial<VotesOptions>]>([
    ['', {}],
    ['outcome=vetoed', { outcome: 'vetoed' }],
    ['outcome=not-adopted', { outcome: 'not adopted' }],
    ['outcome=not adopted', { unread: ['outcome'] }],
    ['vetoed-by=USA', { outcome: 'vetoed', vetoedBy: 'USA' }],
    ['vetoed-by=DZA', { unread: ['vetoed-by'] }],
    ['vetoed-by=USA&outcome=adopted', { outcome: 'adopted', vetoedBy: 'USA' }],
    ['state=dza&voted=against', { state: 'DZA', position: 'against' }],
    ['voted=against', { unread: ['voted'] }],
    ['state=DZA&voted=veto', { state: 'DZA', unread: ['voted'] }],
    ['state=US&year=2024&from=x', { year: 2024, unread: ['state', 'from'] }],
    ['vetoed-by=USA&outcome=veto', { outcome: 'vetoed', vetoedBy: 'USA', unread: ['outcome'] }],
    ['utm_source=x', {}],
    ['state=Algeria', { unread: ['state'] }],
    ['year=2024', { year: 2024 }],
    ['year=1945', { unread: ['year'] }],
    ['year=02024', { unread: ['year'] }],
    ['year=2e3', { unread: ['year'] }],
    ['agenda=the-situation-in-cyprus', { agenda: 'the-situation-in-cyprus' }],
    ['agenda=The situation in Cyprus', { unread: ['agenda'] }],
    ['from=2024-03-22.17', { from: '2024-03-22.17' }],
    ['from=2024-02-30.17', { unread: ['from'] }],
    ['from=2024-03-22.0', { unread: ['from'] }],
    ['from=2024-03-22.017', { unread: ['from'] }],
    ['outcome=&year=&state=&voted=&vetoed-by=&agenda=', {}],
    ['outcome=constructor&vetoed-by=toString', { unread: ['outcome', 'vetoed-by'] }],
  ])('%j', (query, expected) => {
    expect(parseVotesOptions(new URLSearchParams(query))).toEqual({ ...allVotes, ...expected });
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseVotesOptions(new URLSearchParams(votesQuery(options)))).toEqual(options);
      }),
    );
    expect(votesQuery(allVotes)).toBe('');
  });
});

describe('the segment of a page of votes', () => {
  test('comes back as it was written, and is safe in a path', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const segment = votesSegment(options);
        expect(segment).toMatch(/^[a-z][A-Za-z0-9.-]+$/);
        expect(parseVotesSegment(segment)).toEqual(options);
      }),
    );
  });

  test('is one for whatever cannot be read, and says of which choices', () => {
    const value = fc.stringMatching(/^[!-~]{1,8}$/).filter((text) => !/^[12]\d{3}$/.test(text));
    fc.assert(
      fc.property(anyOptions, value, (options, unknown) => {
        const query = new URLSearchParams(votesQuery({ ...options, year: null }));
        query.set('year', unknown);
        const read = parseVotesOptions(query);
        expect(read).toEqual({ ...options, year: null, unread: ['year'] });
        expect(parseVotesSegment(votesSegment(read))).toEqual(read);
        query.set('year', '_');
        expect(votesSegment(parseVotesOptions(query))).toBe(votesSegment(read));
      }),
    );
    expect(votesSegment(parseVotesOptions(new URLSearchParams('outcome=veto')))).toBe('_......');
  });

  test('is written in one way only', () => {
    fc.assert(
      fc.property(anyOptions, anyOptions, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(votesSegment(a) === votesSegment(b)).toBe(same);
      }),
    );
  });

  test.each([
    ...['', '.', '......', 'all', 'all.....', 'ALL......', 'all.......', 'all.1945.....'],
    ...[
      'all..usa....',
      'all...against...',
      'all....USA..',
      'all......2024-03-22',
      'all.2024......',
    ],
    ...['all......2024-02-30.1', 'all......2024-03-22.1.2', 'all.....a--b.', ' all......'],
  ])('%j is refused', (segment) => {
    expect(parseVotesSegment(segment)).toBeNull();
  });
});

test.each([
  ['2024-02-29.1', { day: '2024-02-29', id: 1 }],
  ['9999-12-31.999999999', { day: '9999-12-31', id: 999_999_999 }],
  ...['0000-01-01.1', '2023-02-29.1', '2024-13-01.1', '2024-01-01.1000000000', '2024-01-01.1e3']
    .concat('2024-1-1.1', '2024-01-01.', '2024-01-01.1\n', "2024-01-01.1' OR true --")
    .map((text): [string, null] => [text, null]),
])('%j as a key is %j', (text, expected) => {
  expect(parseVoteKey(text)).toEqual(expected);
});
