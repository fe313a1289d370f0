import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from './embedded/test-database';

export type Row = Record<string, unknown>;

/** A migrated database on which statements are tried. */
export interface TriedDatabase {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>;
  readonly insert: (table: string, row: Row) => Promise<void>;
  /** The name of the rule that a statement breaks, or null where it is let through. */
  readonly broken: (run: () => Promise<unknown>) => Promise<string | null>;
}

/** Gives a test file a migrated database; each test runs in a transaction that leaves nothing behind. */
export function triedDatabase(): TriedDatabase {
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
  beforeEach(async () => {
    await db.query('BEGIN');
  });
  afterEach(async () => {
    await db.query('ROLLBACK');
  });
  return {
    query: (text, values = []) => db.query(text, [...values]),
    insert: async (table, row) => {
      const columns = Object.keys(row).map((name) => pg.escapeIdentifier(name));
      const values = columns.map((_, index) => `$${index + 1}`);
      await db.query(
        `INSERT INTO ${pg.escapeIdentifier(table)} (${columns}) VALUES (${values})`,
        Object.values(row),
      );
    },
    broken: async (run) => {
      await db.query('SAVEPOINT statement');
      try {
        await run();
        return null;
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error;
        return error.constraint ?? error.message;
      } finally {
        await db.query('ROLLBACK TO SAVEPOINT statement');
      }
    },
  };
}
