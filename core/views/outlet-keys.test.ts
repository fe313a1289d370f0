import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseOutletArticleKey,
  parseOutletRowKey,
  writeOutletArticleKey,
  writeOutletRowKey,
} from './outlet-keys';

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = fc.integer({ min: 1, max: 999_999_999 });
const positions = fc.integer({ min: 0, max: 999_999_999 });

describe('the key of an article of an outlet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.option(days), ids, (day, id) => {
        expect(parseOutletArticleKey(writeOutletArticleKey({ day, id }))).toEqual({ day, id });
      }),
    );
  });

  it.each([
    ...['', '2023-10-09', '2023-10-09.', '2023-10-09.0', '2023-10-09.01', '2023-02-30.1'],
    ...['0000-01-01.1', '2023-10-09.1234567890', 'unknown', 'unknown.0', 'Unknown.1', ' unknown.1'],
    ...['unknown.1\n', '2023-10-09.1.2', '٢٠٢٣-10-09.1', "unknown.1' OR true --"],
  ])('is not %j', (text) => expect(parseOutletArticleKey(text)).toBeNull());
});

describe('the key of a row of an outlet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(days, ids, positions, (day, event, position) => {
        const key = { day, event, position };
        expect(parseOutletRowKey(writeOutletRowKey(key))).toEqual(key);
      }),
    );
  });

  it.each([
    ...['', '2023-10-09', '2023-10-09.1', '2023-10-09.1.', '2023-10-09.0.1', '2023-10-09.1.01'],
    ...['2023-02-30.1.1', '0000-01-01.1.1', 'unknown.1.1', '2023-10-09.1.1234567890'],
    ...['2023-10-09.1.-1', '2023-10-09.1.1 ', '2023-10-09.1.1.1'],
  ])('is not %j', (text) => expect(parseOutletRowKey(text)).toBeNull());
});
