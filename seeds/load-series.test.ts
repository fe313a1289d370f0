import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds } from './load';
import { problemOf, spoilableSeeds } from './seed-folder.testing';

const seeds = spoilableSeeds();

const series = 'record/series.yaml';
const sources = 'record/sources.yaml';
const daily = 'record/gaza-killed-injured-daily.csv';

test('the daily series have every day, and no figure where the file has none', () => {
  const loaded = loadSeeds(seeds.folder).series;
  const killed = loaded.find(({ slug }) => slug === 'gaza-killed-ministry-of-health');
  const injured = loaded.find(({ slug }) => slug === 'gaza-injured-ministry-of-health');
  const figures = (points = killed?.points) => points?.filter(({ value }) => value !== null).length;
  expect([killed?.points.length, figures()]).toEqual([1051, 1033]);
  expect([injured?.points.length, figures(injured?.points)]).toEqual([1051, 1025]);
  expect(killed?.points.find(({ day }) => day === '2023-10-13')).toEqual({
    ...{ day: '2023-10-13', value: 1900, channel: null, coversHours: 24 },
  });
  expect(killed?.points.find(({ day }) => day === '2023-11-11')?.value).toBeNull();
  expect(injured?.points.find(({ day }) => day === '2023-10-17')).toEqual({
    ...{ day: '2023-10-17', value: null, channel: 'Government Media Office, on Telegram' },
    coversHours: 24,
  });
  expect(killed?.points.find(({ day }) => day === '2024-08-11')?.coversHours).toBe(0);
});

test('the figures of October 2023 and May 2021 are those of the reference', () => {
  const single = loadSeeds(seeds.folder).series.filter(({ points }) => points.length === 1);
  expect(
    Object.fromEntries(
      single.map(({ slug, points }) => [slug, `${points[0]?.day} ${points[0]?.value}`]),
    ),
  ).toEqual({
    'gaza-killed-ocha': '2023-10-08 413',
    'gaza-may-2021-killed-ministry-of-health': '2021-05-19 227',
    'gaza-may-2021-children-killed-ministry-of-health': '2021-05-19 64',
    'gaza-may-2021-women-killed-ministry-of-health': '2021-05-19 38',
    'gaza-may-2021-injured-ministry-of-health': '2021-05-19 1620',
    'gaza-may-2021-killed-ohchr': '2021-05-20 230',
    'gaza-may-2021-children-killed-ohchr': '2021-05-20 65',
    'gaza-may-2021-women-killed-ohchr': '2021-05-20 38',
    'gaza-may-2021-killed-pchr': '2021-05-20 230',
    'gaza-may-2021-children-killed-pchr': '2021-05-20 64',
    'gaza-may-2021-women-killed-pchr': '2021-05-20 39',
  });
});

test('a folder without series has none', () => {
  seeds.remove(series);
  expect(loadSeeds(seeds.folder).series).toEqual([]);
});

// What is wrong, the file, words that stand once in it, what they are replaced by, how many lines
// below them the problem stands, and what is said of it.
// biome-ignore format: one row a line reads as a table
const spoiled: readonly [string, string, string, string, number, RegExp][] = [
  ['an unknown record source', series, 'source: ocha-compilation-october-2023', 'source: oca', 0, /record source oca is not known/],
  ['an unknown cited source', series, 'citedAs: ocha\n', 'citedAs: oca\n', 0, /source oca is not known/],
  ['an unknown key', series, 'slug: gaza-killed-ocha', 'slug: gaza-killed-ocha\n  sulg: x', 1, /"sulg"/],
  ['a day that is none', series, '{ day: 2023-10-08, value: 413 }', '{ day: 2023-02-30, value: 413 }', 0, /day/],
  ['a day twice', series, '[{ day: 2023-10-08, value: 413 }]', '[{ day: 2023-10-08, value: 413 }, { day: 2023-10-08, value: 1 }]', 0, /2023-10-08 does not come after 2023-10-08/],
  ['a day before the period', series, '{ day: 2023-10-08, value: 413 }', '{ day: 2023-10-06, value: 413 }', 0, /2023-10-06 is before 2023-10-07/],
  ['a count below zero', series, 'value: 413', 'value: -413', 0, /points/],
  ['half a person', series, 'value: 413', 'value: 413.5', 0, /points/],
  ['no points', series, '[{ day: 2023-10-08, value: 413 }]', '[]', 0, /points/],
  ['a record source twice', sources, 'slug: pchr-may-2021', 'slug: ohchr-verified-may-2021', 0, /named twice/],
  ['a record source without terms', sources, '  terms: Compiled by', '  trems: Compiled by', -5, /terms|trems/],
  ['another head of a daily file', daily, 'report_date,source', 'date,source', 0, /the first columns must be/],
  ['a column that is missing', daily, 'killed_cum,injured_cum', 'killed,injured_cum', 0, /no column killed_cum/],
  ['a row with a cell too few', daily, '2023-10-08,mohtel,24,370,1788', '2023-10-08,mohtel,24,370', 0, /4 cells, the head 5/],
  ['a row of a day that is none', daily, '2023-10-08,mohtel', '2023-10-32,mohtel', 0, /“2023-10-32” is no day/],
  ['a row out of order', daily, '2023-10-08,mohtel', '2023-10-07,mohtel', 0, /2023-10-07 does not come after 2023-10-07/],
  ['a row before the period', daily, '2023-10-07,mohtel', '2023-10-06,mohtel', 0, /2023-10-06 is before 2023-10-07/],
  ['a channel without a meaning', daily, '2023-10-08,mohtel', '2023-10-08,unocha', 0, /channel “unocha” is given no meaning/],
  ['a channel of every object', daily, '2023-10-08,mohtel', '2023-10-08,constructor', 0, /channel “constructor”/],
  ['a figure with a comma', daily, '2023-10-08,mohtel,24,370,', '2023-10-08,mohtel,24,3 70,', 0, /killed_cum: “3 70” is no count/],
  ['a figure below zero', daily, '2023-10-08,mohtel,24,370,', '2023-10-08,mohtel,24,-370,', 0, /“-370” is no count/],
  ['hours that are none', daily, '2023-10-08,mohtel,24,370,', '2023-10-08,mohtel,x,370,', 0, /period_hours: “x” is no count/],
];

describe('is refused with its line:', () => {
  test.each(spoiled)('%s', (_, name, words, by, below, message) => {
    const line = seeds.replace(name, words, by) + below;
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toMatch(message);
    expect(problem).toMatchObject({ file: path.join(seeds.folder, name), line });
  });

  test('a series twice', () => {
    seeds.replace(series, '- slug: gaza-killed-ocha', '- slug: gaza-injured-ministry-of-health');
    expect(problemOf(seeds.folder).problem).toBe('gaza-injured-ministry-of-health is named twice');
  });

  test('a daily file that is missing', () => {
    seeds.remove(daily);
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toBe(
      'gaza-killed-injured-daily.csv is not in the folder of the record',
    );
    expect(problem.file).toBe(path.join(seeds.folder, series));
  });
});
