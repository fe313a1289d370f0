import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './series-days';
import { seriesPoints } from './series-points.testing';
import { windowAround } from './series-window';

const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({
    ...{ day: addDays('2023-10-01', index), value },
    ...{ channel: null, coversHours: null },
  }));

const daysOf = (...values: (number | null)[]) =>
  windowAround([{ points: points(...values) }], '2023-10-05').map((series) =>
    series.points.map(({ day }) => Number(day.slice(8))),
  );

describe('around 5 October a series', () => {
  test.each<[string, (number | null)[], number[][]]>([
    [
      'of figures every day keeps three days on each side',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [[2, 3, 4, 5, 6, 7, 8]],
    ],
    ['that ends there keeps what there is', [1, 2, 3, 4, 5], [[2, 3, 4, 5]]],
    [
      'without a figure near reaches to the nearest before',
      [1, null, null, null, 5, 6],
      [[1, 2, 3, 4, 5, 6]],
    ],
    [
      'without a figure near reaches to the nearest after',
      [1, 2, 3, 4, 5, null, null, null, 9, 10],
      [[2, 3, 4, 5, 6, 7, 8, 9]],
    ],
    ['without any figure is left out', [null, null, null, null, null], []],
  ])('%s', (_, values, days) => expect(daysOf(...values)).toEqual(days));
});

test('the figures next to the day on both sides are always in it', () => {
  fc.assert(
    fc.property(seriesPoints(), fc.integer({ min: -5, max: 90 }), (all, offset) => {
      const day = addDays('2024-02-26', offset);
      const figures = all.filter(({ value }) => value !== null);
      const [shown] = windowAround([{ points: all }], day);
      for (const nearest of [
        figures.findLast((point) => point.day < day),
        figures.find((point) => point.day === day),
        figures.find((point) => point.day > day),
      ]) {
        if (nearest) expect(shown?.points).toContainEqual(nearest);
      }
      expect(shown === undefined).toBe(figures.length === 0);
    }),
  );
});
