import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DrawnSeries, OutletFigure } from '@/core/pictures/series-picture';
import { atLeast } from '@/core/quantities/interval';
import { SeriesPicture } from './series-picture';

const ministry: DrawnSeries = {
  ...{ slug: 'ministry', title: 'Killed', unit: 'people', citedAs: null },
  source: {
    ...{ name: 'Daily figures', publisher: 'Ministry', compiler: null, url: null },
    ...{ terms: 'None.', covers: null },
  },
  points: [{ day: '2023-10-08', value: 370, channel: null, coversHours: null }],
};

const outlet: OutletFigure = {
  ...{ outlet: 'Outlet', address: '/articles/a/1#chars-0-4', asOf: '2023-10-08' },
  ...{ words: 'so many', bounds: atLeast(415) },
};

test('who counted is named alike in the description, the legend and the table', () => {
  const cited = { ...ministry, citedAs: { id: 1, name: 'Health Ministry' } };
  const markup = renderToStaticMarkup(
    <SeriesPicture title="Alone" series={[cited]} figures={[]} />,
  );
  const { document } = parseHTML(`<main>${markup}</main>`);
  const textOf = (selector: string) => document.querySelector(selector)?.textContent;
  expect(textOf('figcaption > p')).toBe('Health Ministry: 370 on 8 October 2023.');
  expect(textOf('figcaption li')).toBe('Health Ministry: Daily figures, published by Ministry');
  expect(textOf('tbody td:nth-child(2)')).toBe('Health Ministry');
});

test('two pictures of the same series and days are each described in their own words', () => {
  const { document } = parseHTML(
    renderToStaticMarkup(
      <main>
        <SeriesPicture title="Alone" series={[ministry]} figures={[]} />
        <SeriesPicture title="Beside an outlet" series={[ministry]} figures={[outlet]} />
      </main>,
    ),
  );
  const descriptions = [...document.querySelectorAll('[role=img]')].map(
    (picture) =>
      document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(descriptions).toEqual([
    'Ministry: 370 on 8 October 2023.',
    'Ministry: 370 on 8 October 2023. Outlet reports 415 or more as of 8 October 2023.',
  ]);
});
