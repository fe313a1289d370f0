import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { sequentialScans } from '../../bench/sequential-scans';
import { testDatabase } from '../test-database.testing';
import { getSeries } from './get-series';
import { getSeriesData } from './get-series-data';
import { listSeries } from './list-series';
import { seriesForFacts } from './series-for-facts';

const database = testDatabase('recount_template');

// Three thousand series of two hundred days, so many that no table is read whole for being small.
beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events: 2_000, articlesPerEvent: 2 });
  for (const statement of generated) await client.query(statement);
  await client.end();
}, 60_000);

const generated = [
  `INSERT INTO "RecordSource" (slug, name, publisher, terms)
   SELECT 'source-' || i, 'Source ' || i, 'Publisher ' || i, 'None.' FROM generate_series(1, 300) i`,
  `INSERT INTO "Series" (id, slug, title, "sourceId", measure, populations, place, "periodStart",
     cumulative, unit, "timeZone", "cutOff")
   SELECT i, 'series-' || i, 'Series ' || i, (SELECT min(id) FROM "RecordSource") + i % 300, 'killed',
     ARRAY['people'], 'Place ' || i % 1000, DATE '2023-10-07', true, 'people', 'UTC', 'Midnight.'
   FROM generate_series(1, 3000) i`,
  `INSERT INTO "SeriesPoint" ("seriesId", day, value)
   SELECT s, DATE '2023-10-07' + d, nullif(d, 30) FROM generate_series(1, 3000) s,
     generate_series(0, 199) d`,
  `UPDATE "Fact" SET place = 'Place ' || "eventId" % 1000, "periodStart" = DATE '2023-10-07',
     "asOf" = DATE '2023-10-08' + "eventId" % 90`,
  'VACUUM ANALYZE',
];

const scope = {
  ...{
    measure: 'killed',
    population: 'people',
    place: 'Place 7',
    cumulative: true,
    unit: 'people',
  },
  ...{ periodStart: new Date('2023-10-07'), asOf: new Date('2023-12-01') },
};

const tablesOfSeries = ['Series', 'SeriesPoint', 'Fact', 'Claim'];

test.each<[string, (db: Parameters<typeof seriesForFacts>[0]) => Promise<unknown>]>([
  [
    'seriesForFacts of forty facts',
    (db) =>
      seriesForFacts(
        db,
        Array.from({ length: 40 }, (_, id) => ({ ...scope, id })),
      ),
  ],
  ['getSeries', () => getSeries('series-1234', null)],
  ['getSeries from a day', () => getSeries('series-1234', '2024-01-20')],
  ['getSeriesData', () => getSeriesData('series-1234', '2024-01-20')],
  ['the first page of listSeries', () => listSeries(null)],
  ['a later page of listSeries', () => listSeries('series-2')],
])('%s reads no table of series, points, facts or claims from end to end', async (_, read) => {
  const { queries, scans } = await sequentialScans(
    database.url,
    async (db) => {
      const held = globalThis as { recountDatabase?: unknown };
      const before = held.recountDatabase;
      held.recountDatabase = db;
      expect(await read(db)).toBeTruthy();
      held.recountDatabase = before;
    },
    tablesOfSeries,
  );
  expect(queries).toBeGreaterThan(0);
  expect(scans).toEqual([]);
});

test('the series that is read has figures of outlets', async () => {
  const page = await getSeries('series-1234', null);
  expect(page?.figures.length).toBeGreaterThan(0);
});

test('a query without an index would be found', async () => {
  const { scans } = await sequentialScans(
    database.url,
    (db) => db.seriesPoint.findMany({ where: { value: -1 } }),
    tablesOfSeries,
  );
  expect(scans).toEqual([expect.stringMatching(/^SeriesPoint: /)]);
});
