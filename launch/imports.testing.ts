import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { query } from '../prisma/embedded/connections';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { endPrograms } from './programs.testing';

/** An empty database and a folder for each test of imports; the programs that it starts end with it. */
export function importsOfTheirOwn(): {
  database: () => TestDatabase;
  folder: () => string;
  rows: (sql: string) => Promise<unknown[]>;
} {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase('recount_template');
    folder = mkdtempSync(path.join(tmpdir(), 'recount-import-'));
  }, 60_000);

  afterEach(async () => {
    endPrograms();
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  return {
    database: () => database,
    folder: () => folder,
    rows: async (sql) => (await query(new URL(database.url), sql)).rows as unknown[],
  };
}
