import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './series-days';
import { seriesPoints } from './series-points.testing';
import { seriesGaps, seriesRuns } from './series-runs';

const day = (index: number) => addDays('2023-10-07', index);

describe('the runs and gaps of', () => {
  test.each<[string, readonly [number, number | null][], number[][], [number, number][]]>([
    ['no points', [], [], []],
    ['one figure', [[0, 5]], [[5]], []],
    [
      'zero, which is a figure',
      [
        [0, 0],
        [1, 0],
      ],
      [[0, 0]],
      [],
    ],
    [
      'a day without a figure',
      [
        [0, 1],
        [1, null],
        [2, 3],
      ],
      [[1], [3]],
      [[1, 1]],
    ],
    [
      'a day without a row',
      [
        [0, 1],
        [2, 3],
      ],
      [[1], [3]],
      [[1, 1]],
    ],
    [
      'both in turn',
      [
        [0, 1],
        [1, null],
        [3, 3],
        [4, 4],
      ],
      [[1], [3, 4]],
      [[1, 2]],
    ],
    [
      'a start without figures',
      [
        [0, null],
        [1, null],
        [2, 3],
      ],
      [[3]],
      [[0, 1]],
    ],
    [
      'an end without figures',
      [
        [0, 1],
        [1, null],
        [3, null],
      ],
      [[1]],
      [[1, 3]],
    ],
    [
      'no figures at all',
      [
        [0, null],
        [4, null],
      ],
      [],
      [[0, 4]],
    ],
  ])('%s', (_, given, runs, gaps) => {
    const points = given.map(([index, value]) => point(day(index), value));
    expect(seriesRuns(points).map((run) => run.map(({ value }) => value))).toEqual(runs);
    expect(seriesGaps(points)).toEqual(
      gaps.map(([from, to]) => ({ from: day(from), to: day(to) })),
    );
  });
});

test('every day from first to last is in one run or in one gap', () => {
  fc.assert(
    fc.property(seriesPoints(), (points) => {
      const days = [
        ...seriesRuns(points).flatMap((run) => run.map((figure) => figure.day)),
        ...seriesGaps(points).flatMap(({ from, to }) =>
          Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
        ),
      ].sort();
      const [first, last] = [points[0]?.day, points.at(-1)?.day];
      const all =
        first === undefined || last === undefined
          ? []
          : Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
      expect(days).toEqual(all);
    }),
  );
});

test('runs keep every figure as it is, and their days follow each other', () => {
  fc.assert(
    fc.property(seriesPoints(), (points) => {
      const runs = seriesRuns(points);
      expect(runs.flat()).toEqual(
        points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }])),
      );
      for (const run of runs) {
        expect(run.map((figure) => figure.day)).toEqual(
          run.map((_, index) => addDays(run[0]?.day ?? '', index)),
        );
      }
    }),
  );
});

function point(day: string, value: number | null) {
  return { day, value, channel: null, coversHours: null };
}
