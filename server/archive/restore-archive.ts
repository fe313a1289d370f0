import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { appliedMigrations } from './applied-migrations';
import { ArchiveProblem } from './archive-problem';
import { underRules } from './broken-rule';
import { checkArchive } from './check-archive';
import { continueNumbers } from './continue-numbers';
import type { Description } from './description';
import { insertLines } from './insert-lines';
import { mustKeepRules } from './kept-rules';
import { withLaterReferences } from './later-references';
import { oneTransaction } from './one-transaction';
import { quietly } from './quiet-triggers';
import { readArchive } from './read-archive';
import { listed, type TableShape, tableShapes } from './table-shapes';

/** What became of restoring: what the archive says of itself, or why nothing was written, in a sentence. */
export type Restored = { readonly restored: Description } | { readonly problem: string };

/**
 * Writes an archive into a database that has the schema and nothing in it, in one transaction of the owner's.
 *
 * The archive is gone through twice: first whether it is whole, then to be written. Every constraint and every trigger
 * that checks holds of each row; nothing is noted as done by anybody now. The search index is left to be made anew.
 */
export async function restoreArchive(url: string, path: string): Promise<Restored> {
  try {
    const restored = await oneTransaction(url, 'READ WRITE', (db) => restore(db, path));
    await analyze(url);
    return { restored };
  } catch (error) {
    if (error instanceof ArchiveProblem) return { problem: error.message };
    throw error;
  }
}

async function restore(db: pg.Client, path: string): Promise<Description> {
  // The seeding's lock: neither may find half of what the other writes.
  await db.query('SELECT pg_advisory_xact_lock(7325, 1)');
  const shapes = await tableShapes(db);
  const tables = shapes.map(({ table }) => table.name);
  await db.query(`LOCK TABLE ${listed(tables)} IN SHARE ROW EXCLUSIVE MODE`);
  await mustBeEmpty(db, tables);
  const description = await checkArchive(path, shapes, await appliedMigrations(db));
  await quietly(db, tables, async () => {
    await underRules('The archive', () =>
      withLaterReferences(db, tables, () => write(db, path, shapes, description)),
    );
    await mustKeepRules(db);
  });
  for (const shape of shapes) await continueNumbers(db, shape, fileOf(shape, description));
  await db.query('UPDATE "SearchIndex" SET version = 0');
  return description;
}

async function mustBeEmpty(db: pg.Client, tables: readonly string[]): Promise<void> {
  const held = tables.map(
    (name) =>
      `SELECT ${pg.escapeLiteral(name)} AS table WHERE EXISTS (SELECT FROM ${pg.escapeIdentifier(name)})`,
  );
  const { rows } = await db.query<{ table: string }>(`${held.join(' UNION ALL ')} LIMIT 1`);
  const [found] = rows;
  if (found === undefined) return;
  throw new ArchiveProblem(
    `The database is not empty: there are rows in ${found.table}. An archive is restored before the first start, into a database that nothing was put into.`,
  );
}

async function write(
  db: pg.Client,
  path: string,
  shapes: readonly TableShape[],
  checkedDescription: Description,
): Promise<void> {
  await readArchive(path, {
    described: (description) => {
      if (isDeepStrictEqual(description, checkedDescription)) return;
      throw new ArchiveProblem('The archive was changed while it was read.');
    },
    table: async ({ table, file }, lines) => {
      const shape = shapes.find((own) => own.table.name === table);
      if (shape === undefined) throw new Error(`Nothing is known of ${table}.`);
      await insertLines(db, shape, file, lines);
    },
  });
}

function fileOf({ table }: TableShape, { files }: Description): string {
  return files.find((own) => own.table === table.name)?.file ?? table.name;
}

/** So that what reads next is planned by what there is. */
async function analyze(url: string): Promise<void> {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined);
  await db.connect();
  try {
    await db.query('ANALYZE');
  } finally {
    await db.end();
  }
}
