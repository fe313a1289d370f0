import { describe, expect, it } from 'vitest';
import { statedDate } from './stated-date';

describe('statedDate', () => {
  it.each([
    ['2024-03-22', '2024-03-22', null],
    ['20240322', '2024-03-22', null],
    ['2024-03-22T18:05:00+05:30', '2024-03-22', '2024-03-22T18:05:00+05:30'],
    ['2024-03-22T18:05:00.123-0400', '2024-03-22', '2024-03-22T18:05:00-04:00'],
    ['2024-03-22 18:05:00', '2024-03-22', null],
    ['2024-03-22T24:00:00Z', '2024-03-22', null],
    ['2024-03-22T18:05:00+99:00', '2024-03-22', null],
    ['2024-03-22T23:30Z', '2024-03-22', '2024-03-22T23:30:00Z'],
    ['Fri, 22 Mar 2024 14:05:00 GMT', '2024-03-22', '2024-03-22T14:05:00Z'],
    ['22 Mar 2024 14:05 +0200', '2024-03-22', '2024-03-22T14:05:00+02:00'],
    ['March 22nd, 2024', '2024-03-22', null],
    ['Published 2 April 2022, 09:15', '2022-04-02', null],
    ['2024/3/2', '2024-03-02', null],
  ])('%s', (given, day, moment) => {
    expect(statedDate(given)).toEqual({ day, moment });
  });

  it.each([
    ['a day in no calendar', '2024-02-30'],
    ['days in figures alone', '03/04/2024'],
    ['no day', 'yesterday'],
    ['a year long past', '0024-03-22'],
    ['a month in no language known here', '22 Brumaire 1999'],
    ['nothing', ''],
  ])('refuses %s', (_what, given) => {
    expect(statedDate(given)).toBeNull();
  });
});
