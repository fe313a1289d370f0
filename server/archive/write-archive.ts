import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { type Pack, pack } from 'tar-stream';
import { appliedMigrations } from './applied-migrations';
import {
  type ArchivedFile,
  type Description,
  descriptionName,
  descriptionText,
  formatVersion,
} from './description';
import { oneTransaction } from './one-transaction';
import { rowsAsJson } from './rows-as-json';
import { type TableShape, tableShapes } from './table-shapes';

/**
 * Writes everything that was put into a database, and what came of it, as one `.tar.gz`, as it all was at one moment.
 * Rows pass through and are not held, so that its size has no bound but the disk's. Each table is read twice: a tar
 * says how long a file is before it, and the archive what is in each before all.
 * @returns what the archive says of itself.
 */
export function writeArchive(url: string, into: Writable): Promise<Description> {
  return oneTransaction(url, 'REPEATABLE READ, READ ONLY', async (db) => {
    const shapes = await tableShapes(db);
    const description = await describeAll(db, shapes);
    const tar = pack();
    await Promise.all([
      pipeline(tar as unknown as Readable, createGzip(), into),
      fill(tar, db, shapes, description),
    ]);
    return description;
  });
}

async function describeAll(db: pg.Client, shapes: readonly TableShape[]): Promise<Description> {
  const { rows } = await db.query<{ madeAt: Date; reading: number }>(
    `SELECT now() AS "madeAt",
       (SELECT count(*)::int FROM "Intake" WHERE state = 'waiting') AS reading`,
  );
  const files: ArchivedFile[] = [];
  for (const shape of shapes) files.push(await describeTable(db, shape));
  return {
    format: 'recount-archive',
    version: formatVersion,
    madeAt: (rows[0]?.madeAt ?? new Date(Number.NaN)).toISOString(),
    migrations: await appliedMigrations(db),
    stillBeingRead: rows[0]?.reading ?? 0,
    files,
  };
}

async function describeTable(db: pg.Client, shape: TableShape): Promise<ArchivedFile> {
  const { name } = shape.table;
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  for await (const { text, count } of rowsAsJson(db, shape)) {
    hash.update(text);
    bytes += Buffer.byteLength(text);
    rows += count;
  }
  const sha256 = hash.digest('hex');
  return {
    ...{ table: name, file: `tables/${name}.jsonl`, rows, bytes, sha256 },
    columns: { ...shape.columns },
  };
}

async function fill(
  tar: Pack,
  db: pg.Client,
  shapes: readonly TableShape[],
  description: Description,
): Promise<void> {
  const mtime = new Date(description.madeAt);
  const text = descriptionText(description);
  const own = { name: descriptionName, size: Buffer.byteLength(text), mtime };
  await put(tar, own, [text]);
  for (const [index, { file: name, bytes: size }] of description.files.entries()) {
    const shape = shapes[index];
    if (shape !== undefined) await put(tar, { name, size, mtime }, texts(rowsAsJson(db, shape)));
  }
  tar.finalize();
}

async function put(
  tar: Pack,
  header: { readonly name: string; readonly size: number; readonly mtime: Date },
  content: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await pipeline(Readable.from(content), tar.entry(header) as unknown as Writable);
}

async function* texts(rows: AsyncIterable<{ readonly text: string }>): AsyncGenerator<string> {
  for await (const { text } of rows) yield text;
}
