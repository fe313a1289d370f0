import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { plansOf } from '../../bench/sequential-scans';
import { testDatabase } from '../test-database.testing';
import { getOutlet } from './get-outlet';
import { listOutlets } from './list-outlets';

const database = testDatabase('recount_template');

// One outlet has many articles that wait to be published, the newest by day and the latest by number.
beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events: 1_000, articlesPerEvent: 3 });
  await client.query(`
    INSERT INTO "Article" (slug, "outletId", title, "titleBasis", "publishedOn", "publishedBasis", basis)
    SELECT 'waits-' || i, o.id, 'It waits', 'generated', DATE '2026-01-01', 'generated', 'generated'
    FROM generate_series(1, 8000) i, "Outlet" o WHERE o.slug = 'outlet-100'`);
  await client.query('VACUUM ANALYZE "Article"');
  await client.end();
}, 60_000);

test.each<[string, () => Promise<unknown>]>([
  ['listOutlets', () => listOutlets(null)],
  ['getOutlet', () => getOutlet('outlet-100', null, null)],
])('%s goes through nothing that waits to be published', async (_, read) => {
  const plans = await plansOf(
    database.url,
    async (db) => {
      const held = globalThis as { recountDatabase?: unknown };
      const before = held.recountDatabase;
      held.recountDatabase = db;
      expect(await read()).not.toBeNull();
      held.recountDatabase = before;
    },
    'ANALYZE',
  );
  const wasteful = plans.filter(({ plan }) =>
    plan.some((line) => Number(/Rows Removed by Filter: (\d+)/.exec(line)?.[1] ?? 0) > 1000),
  );
  expect(plans.length).toBeGreaterThan(0);
  expect(wasteful).toEqual([]);
});
