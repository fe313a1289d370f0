import { describe, expect, test } from 'vitest';
import { atLeast, between } from '../quantities/interval';
import { addDays } from '../record/series/series-days';
import { describeSeries } from './series-description';
import { type DrawnSeries, seriesPicture } from './series-picture';

const source = {
  ...{ name: 'Daily figures', publisher: 'Ministry', compiler: null, url: null },
  ...{ terms: 'None.', covers: null },
};

const series = (...values: (number | null)[]): DrawnSeries => ({
  ...{ slug: 'ministry', title: 'Killed', unit: 'people', source, citedAs: null },
  points: values.map((value, index) => ({
    ...{ day: addDays('2023-10-07', index), value },
    ...{ channel: null, coversHours: null },
  })),
});

const figure = (bounds = atLeast(415), asOf = '2023-10-08') => ({
  ...{ outlet: 'Outlet', address: '/a', asOf, words: 'At least 415', bounds },
});

test('nothing to draw is no picture', () => {
  expect(seriesPicture([], [])).toBeNull();
  expect(seriesPicture([series()], [])).toBeNull();
});

test('a picture spans the days of series and figures', () => {
  expect(seriesPicture([series(1, 2)], [figure(atLeast(1), '2023-10-12')])).toMatchObject({
    days: { from: '2023-10-07', to: '2023-10-12' },
    span: 6,
  });
  expect(seriesPicture([], [figure()])).toMatchObject({ span: 1 });
});

describe('the counts', () => {
  test.each<[string, DrawnSeries, number, number]>([
    ['start at zero where it is near', series(232, 370, 560), 0, 642],
    ['start near the lowest where zero is far', series(33_000, 33_100), 32_975, 33_125],
    ['have room for one figure', series(100), 0, 110],
    ['have room for zero', series(0), 0, 0.25],
    ['have room for none', series(null), 0, 0.25],
  ])('%s', (_, own, foot, head) => {
    expect(seriesPicture([own], [])).toMatchObject({ foot, head });
  });

  test('hold every bound, and what has none runs off', () => {
    const picture = seriesPicture([series(370)], [figure(atLeast(415)), figure(between(300, 500))]);
    expect(picture?.figures).toMatchObject([
      { from: 415, to: picture?.head, startsHere: true, endsHere: false },
      { from: 300, to: 500, startsHere: true, endsHere: true },
    ]);
    expect(picture?.head).toBeGreaterThan(500);
  });
});

test('a description says what is seen', () => {
  expect(describeSeries([series(232, 370, null, 900)], [figure()])).toBe(
    'Ministry: 232 on 7 October 2023, 900 on 10 October 2023; one day has no figure. Outlet reports 415 or more as of 8 October 2023.',
  );
  expect(describeSeries([series(413)], [])).toBe('Ministry: 413 on 7 October 2023.');
  expect(describeSeries([series(null)], [])).toBe('Ministry has no figure.');
});
