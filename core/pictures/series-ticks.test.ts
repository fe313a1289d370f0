import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../record/series/series-days';
import { dayTicks } from './series-ticks';

describe('the named days of an axis', () => {
  test.each<[string, string, number, string[]]>([
    ['2023-10-08', '2023-10-08', 5, ['8 Oct\n2023']],
    ['2023-10-07', '2023-10-11', 5, ['7 Oct\n2023', '8 Oct', '9 Oct', '10 Oct', '11 Oct']],
    ['2023-10-07', '2023-10-11', 3, ['7 Oct\n2023', '9 Oct', '11 Oct']],
    ['2023-12-30', '2024-01-02', 5, ['30 Dec\n2023', '31 Dec', '1 Jan\n2024', '2 Jan']],
    ['2023-10-07', '2023-11-04', 5, ['7 Oct\n2023', '14 Oct', '21 Oct', '28 Oct', '4 Nov']],
    ['2023-10-07', '2024-03-15', 6, ['Nov\n2023', 'Dec', 'Jan\n2024', 'Feb', 'Mar']],
    ['2023-10-07', '2024-12-31', 5, ['Jan\n2024', 'Apr', 'July', 'Oct']],
    ['2021-10-07', '2026-08-22', 5, ['2022', '2023', '2024', '2025', '2026']],
    ['1946-01-01', '2026-08-22', 5, ['1946', '1963', '1980', '1997', '2014']],
  ])('from %s to %s, at most %i', (from, to, most, labels) => {
    expect(dayTicks(from, to, most).map(({ label }) => label)).toEqual(labels);
  });

  test('are in order, inside and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat(20_000),
        fc.integer({ min: 1, max: 20 }),
        (at, span, most) => {
          const from = addDays('1990-01-01', at);
          const to = addDays(from, span);
          const days = dayTicks(from, to, most).map(({ day }) => day);
          expect(days.length).toBeLessThanOrEqual(most);
          expect(days).toEqual([...new Set(days)].sort());
          expect(days.every((day) => day >= from && day <= to)).toBe(true);
        },
      ),
    );
  });
});
