import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from './embedded/test-database';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestDatabase;
let db: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase('recount_template');
  db = new pg.Client(database.url);
  await db.connect();
});

afterAll(async () => {
  await db.end();
  await database.drop();
});

test('every foreign key has an index that starts with its columns', async () => {
  const { rows } = await db.query<{ name: string; indexed: boolean }>(`
    SELECT c.conname AS name, EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL AND i.indisvalid
        AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
    ) AS indexed
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(({ indexed }) => !indexed)).toEqual([]);
});
