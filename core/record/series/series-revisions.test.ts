import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './series-days';
import { seriesPoints } from './series-points.testing';
import { markRevisions } from './series-revisions';

const points = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    ...{ day: addDays('2023-10-07', index), value },
    ...{ channel: null, coversHours: null },
  }));

const total = { cumulative: true, before: null };

describe('a running total of', () => {
  test.each<[string, (number | null)[], number | null, (number | null)[]]>([
    ['rising figures', [1, 2, 2, 3], null, [null, null, null, null]],
    ['a figure below the one before', [5, 4, 4], null, [null, 5, null]],
    ['a fall over days without a figure', [5, null, 3], null, [null, null, 5]],
    ['a fall to zero, which is a figure', [5, 0, 1], null, [null, 5, null]],
    ['a fall from the page before', [4], 5, [5]],
    ['zero on the page before', [0], 0, [null]],
    ['no figure', [null, null], 5, [null, null]],
  ])('%s', (_, values, before, fell) => {
    const marked = markRevisions(points(values), { cumulative: true, before });
    expect(marked.map(({ fellFrom }) => fellFrom)).toEqual(fell);
  });
});

test('one day’s figures may fall without having been revised', () => {
  const marked = markRevisions(points([5, 3]), { cumulative: false, before: 9 });
  expect(marked.map(({ fellFrom }) => fellFrom)).toEqual([null, null]);
});

test('points that are sorted by their figures are never marked, and all are kept as they are', () => {
  fc.assert(
    fc.property(seriesPoints(), (all) => {
      const marked = markRevisions(all, total);
      expect(marked.map(({ fellFrom: _, ...point }) => point)).toEqual(all);
      const rising = all
        .filter(({ value }) => value !== null)
        .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
      expect(markRevisions(rising, total).every(({ fellFrom }) => fellFrom === null)).toBe(true);
    }),
  );
});

test('a page marks what the whole marks', () => {
  fc.assert(
    fc.property(seriesPoints(), fc.nat({ max: 30 }), (all, cut) => {
      const before = all.slice(0, cut).findLast(({ value }) => value !== null)?.value ?? null;
      expect(markRevisions(all.slice(cut), { cumulative: true, before })).toEqual(
        markRevisions(all, total).slice(cut),
      );
    }),
  );
});
