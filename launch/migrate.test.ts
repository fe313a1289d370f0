import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { query } from '../prisma/embedded/connections';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { ExpectedError } from './expected-error';
import { migrateIfBehind } from './migrate';
import { inProject } from './project';

const names = readdirSync(inProject('prisma/migrations'))
  .filter((name) => !name.endsWith('.toml'))
  .sort();
const first = names[0] ?? '';
const last = names.at(-1) ?? '';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase('recount_template');
});

afterEach(() => database.drop());

function run(sql: string, ...values: string[]) {
  return query(new URL(database.url), sql, values);
}

function checksumOf(change: (sql: string) => string): string {
  const sql = readFileSync(inProject('prisma/migrations', first, 'migration.sql'), 'utf8');
  return createHash('sha256').update(change(sql), 'utf8').digest('hex');
}

const setChecksum = (checksum: string) =>
  run(`UPDATE _prisma_migrations SET checksum = $1 WHERE migration_name = '${first}'`, checksum);

describe('a migrated database', { timeout: 30_000 }, () => {
  test('is up to date', async () => {
    await expect(migrateIfBehind(database.url)).resolves.toBeUndefined();
  });

  test('of the same migration with other line endings is up to date', async () => {
    await setChecksum(checksumOf((sql) => sql.replaceAll('\n', '\r\n')));
    await expect(migrateIfBehind(database.url)).resolves.toBeUndefined();
  });

  test('of another version of a migration is refused, with what to do', async () => {
    await setChecksum(checksumOf((sql) => `${sql}-- more\n`));
    const refused = await migrateIfBehind(database.url).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ExpectedError);
    expect(String(refused)).toMatch(
      `The database was made by another version of migration ${first}: restore prisma/migrations/${first}/migration.sql`,
    );
    expect(String(refused)).toMatch('.recount/postgres');
  });

  test('of another version of a migration is refused before it is given further ones', async () => {
    await setChecksum(checksumOf(() => ''));
    await run(`DELETE FROM _prisma_migrations WHERE migration_name = '${last}'`);
    await expect(migrateIfBehind(database.url)).rejects.toThrow(`migration ${first}:`);
    expect((await run('SELECT FROM _prisma_migrations')).rowCount).toBe(names.length - 1);
  });

  test('may have tried another version before, and rolled it back', async () => {
    await run(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at)
       VALUES ('tried', repeat('0', 64), $1, now())`,
      first,
    );
    await expect(migrateIfBehind(database.url)).resolves.toBeUndefined();
  });
});
