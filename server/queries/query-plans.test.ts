import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { sequentialScans } from '../../bench/sequential-scans';
import { testDatabase } from '../test-database.testing';
import { getArticle } from './get-article';
import { getEvent } from './get-event';
import { getOutlet } from './get-outlet';
import { listEvents } from './list-events';
import { listOutlets } from './list-outlets';

const database = testDatabase('recount_template');

// So many events that no table is read at once for being small, nor nearly so: what PostgreSQL samples
// of the tables differs from run to run.
beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events: 6_000, articlesPerEvent: 3 });
  await client.end();
}, 60_000);

const laterArticles = '2018-12-10.9000';
const laterRows = '2018-12-10.3000.1';

test.each<[string, number, () => Promise<unknown>]>([
  ['getEvent', 6, () => getEvent('event-1000', 'literal')],
  ['getArticle', 6, () => getArticle('article-3000', null)],
  ['getArticle of a version', 6, () => getArticle('article-3000', 1)],
  ['the first page of listEvents', 6, () => listEvents(null)],
  ['a later page of listEvents', 6, () => listEvents('2015-12-10.1000')],
  ['the first page of listOutlets', 1, () => listOutlets(null)],
  ['a later page of listOutlets', 1, () => listOutlets('outlet-150')],
  ['getOutlet', 6, () => getOutlet('outlet-100', null, null)],
  ['getOutlet, later pages', 6, () => getOutlet('outlet-100', laterArticles, laterRows)],
  ['getOutlet, articles of no known day', 6, () => getOutlet('outlet-100', 'unknown.9000', null)],
])('%s reads no big table from end to end', async (_, least, read) => {
  const { queries, scans } = await sequentialScans(database.url, async (db) => {
    const held = globalThis as { recountDatabase?: unknown };
    const before = held.recountDatabase;
    held.recountDatabase = db;
    expect(await read()).not.toBeNull();
    held.recountDatabase = before;
  });
  expect(queries).toBeGreaterThanOrEqual(least);
  expect(scans).toEqual([]);
});

test('a query without an index would be found', async () => {
  const { scans } = await sequentialScans(database.url, (db) =>
    db.claim.findMany({ where: { quote: 'nothing' } }),
  );
  expect(scans).toEqual([expect.stringMatching(/^Claim: /)]);
});
