import { describe, expect, it } from 'vitest';
import {
  newestOfOutlet,
  type OutletOptions,
  outletQuery,
  outletSegment,
  parseOutletOptions,
  parseOutletSegment,
} from './outlet-options';

describe('what a reader chose of an outlet', () => {
  it.each<[string, OutletOptions, string]>([
    ['', newestOfOutlet, 'newest_newest'],
    ['?articles-from=unknown.4', { articlesFrom: 'unknown.4', rowsFrom: null }, 'unknown.4_newest'],
    [
      '?rows-from=2023-10-08.2.14',
      { articlesFrom: null, rowsFrom: '2023-10-08.2.14' },
      'newest_2023-10-08.2.14',
    ],
    [
      '?articles-from=2023-10-09.1&rows-from=2023-10-08.2.0',
      { articlesFrom: '2023-10-09.1', rowsFrom: '2023-10-08.2.0' },
      '2023-10-09.1_2023-10-08.2.0',
    ],
  ])('in %j is kept under one segment', (query, options, segment) => {
    expect(parseOutletOptions(new URLSearchParams(query))).toEqual(options);
    expect(outletQuery(options)).toBe(query);
    expect(outletSegment(options)).toBe(segment);
    expect(parseOutletSegment(segment)).toEqual(options);
  });

  it.each([
    'articles-from=newest',
    'articles-from=2023-02-30.1&rows-from=..%2Fx',
    'from=unknown.4',
  ])('in %j is the newest, since it is no key', (query) =>
    expect(parseOutletOptions(new URLSearchParams(query))).toEqual(newestOfOutlet),
  );

  it.each(['', 'newest', 'newest_', 'newest_newest_', 'unknown.4', '_', 'unknown.04_newest'])(
    'is not the segment %j',
    (segment) => expect(parseOutletSegment(segment)).toBeNull(),
  );
});
