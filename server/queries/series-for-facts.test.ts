import { describe, expect, test } from 'vitest';
import type { RecordSeries } from '@/core/record/series/series';
import { testDatabase } from '../test-database.testing';
import { daysBeside, type FactScope, seriesForFacts } from './series-for-facts';

const database = testDatabase('recount_seeded');

const october: FactScope = {
  id: 1,
  measure: 'killed',
  population: 'Palestinians',
  place: 'Gaza',
  periodStart: new Date('2023-10-07'),
  asOf: new Date('2023-10-08'),
  cumulative: true,
  unit: 'people',
};

const slugsOf = (series: readonly RecordSeries[] | undefined) => series?.map(({ slug }) => slug);

const valueOn = (series: RecordSeries | undefined, day: string) =>
  series?.points.find((point) => point.day === day)?.value;

test('every seeded fact that the record counts too gets its series, in one query', async () => {
  const facts = await database.db.fact.findMany({ orderBy: { id: 'asc' } });
  const found = await seriesForFacts(database.db, facts);
  const bySlug = Object.fromEntries(
    facts.flatMap(({ id, slug }) => (found.has(id) ? [[slug, slugsOf(found.get(id))]] : [])),
  );
  expect(bySlug).toEqual({
    'palestinians-killed-in-gaza': ['gaza-killed-ministry-of-health', 'gaza-killed-ocha'],
    'palestinians-killed': [
      'gaza-may-2021-killed-ministry-of-health',
      'gaza-may-2021-killed-ohchr',
      'gaza-may-2021-killed-pchr',
    ],
    'children-killed': [
      'gaza-may-2021-children-killed-ministry-of-health',
      'gaza-may-2021-children-killed-ohchr',
      'gaza-may-2021-children-killed-pchr',
    ],
    'women-killed': [
      'gaza-may-2021-women-killed-ministry-of-health',
      'gaza-may-2021-women-killed-ohchr',
      'gaza-may-2021-women-killed-pchr',
    ],
    wounded: ['gaza-may-2021-injured-ministry-of-health'],
  });
});

test('a series comes with its source, its limits and the rows on both sides of the day', async () => {
  const [ministry, ocha] = (await seriesForFacts(database.db, [october])).get(1) ?? [];
  expect(ministry).toEqual({
    slug: 'gaza-killed-ministry-of-health',
    title: expect.any(String),
    unit: 'people',
    cumulative: true,
    timeZone: 'Asia/Gaza',
    cutOff: 'The hour at which the day’s report is closed is not stated.',
    note: expect.stringContaining('rebased'),
    citedAs: { id: expect.any(Number), name: 'Gaza Health Ministry' },
    source: {
      name: 'Daily Casualties, Gaza',
      publisher: 'Ministry of Health, Gaza',
      compiler: 'Tech for Palestine',
      url: 'https://data.techforpalestine.org/docs/casualties-daily/',
      terms: expect.stringContaining('public domain'),
      covers: null,
    },
    points: expect.any(Array),
  });
  expect(ministry?.points.slice(0, 3).map(({ day, value }) => [day, value])).toEqual([
    ['2023-10-07', 232],
    ['2023-10-08', 370],
    ['2023-10-09', 560],
  ]);
  expect(ministry?.points.at(-1)?.day).toBe('2023-11-07');
  expect(ocha?.points).toEqual([
    { day: '2023-10-08', value: 413, channel: null, coversHours: null },
  ]);
});

test('the window is as long on both sides, and a day without a figure is in it', async () => {
  const later = { ...october, asOf: new Date('2023-11-26') };
  const [ministry] = (await seriesForFacts(database.db, [later])).get(1) ?? [];
  const days = ministry?.points.map(({ day }) => day) ?? [];
  expect(days).toHaveLength(2 * daysBeside + 1);
  expect([days[0], days.at(-1)]).toEqual(['2023-10-27', '2023-12-26']);
  expect(valueOn(ministry, '2023-11-11')).toBeNull();
});

test('facts of one scope and different days get windows of their own', async () => {
  const found = await seriesForFacts(database.db, [
    october,
    { ...october, id: 2, asOf: new Date('2024-10-08') },
  ]);
  expect(found.get(1)?.[0]?.points[0]?.day).toBe('2023-10-07');
  expect(found.get(2)?.[0]?.points[0]?.day).toBe('2024-09-08');
});

describe('a fact of another scope gets no series:', () => {
  test.each<[string, Partial<FactScope>]>([
    ['another measure', { measure: 'displaced' }],
    ['another population', { population: 'Israelis' }],
    ['an unstated population', { population: null }],
    ['another place', { place: 'Israel and Gaza' }],
    ['an unstated place', { place: null }],
    ['another period', { periodStart: new Date('2021-05-11') }],
    ['an unstated period', { periodStart: null }],
    ['a day’s figure', { cumulative: false }],
    ['an unstated kind of figure', { cumulative: null }],
    ['another unit', { unit: 'buildings' }],
    ['an unstated unit', { unit: null }],
    ['an unstated day', { asOf: null }],
    ['a day far from all points', { asOf: new Date('2020-01-01') }],
    ['words that mean something to SQL', { population: '\'; DROP TABLE "Series"; --' }],
  ])('%s', async (_, change) => {
    expect(await seriesForFacts(database.db, [{ ...october, ...change }])).toEqual(new Map());
  });
});

test('no fact asks nothing', async () => {
  const silent = { $queryRaw: () => Promise.reject(new Error('A query was sent.')) };
  expect(await seriesForFacts(silent as never, [])).toEqual(new Map());
});
