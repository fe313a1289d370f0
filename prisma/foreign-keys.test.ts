import { expect, test } from 'vitest';
import { triedDatabase } from './broken-rules.testing';

const db = triedDatabase();

test('every foreign key has an index that starts with its columns', async () => {
  const { rows } = await db.query(`
    SELECT c.conname AS name, EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL AND i.indisvalid
        AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
    ) AS indexed
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(({ indexed }) => !indexed)).toEqual([]);
});
