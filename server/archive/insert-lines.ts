import pg from 'pg';
import { ArchiveProblem } from './archive-problem';
import { brokenRule, underRules } from './broken-rule';
import { listed, type TableShape } from './table-shapes';

/** Rows, and characters of them, that are written at once. */
const most = { rows: 1000, characters: 1_000_000 };

/**
 * Writes rows, a JSON object each, into their table.
 * @throws ArchiveProblem at the first that is no object of just the table's columns, or that breaks a rule.
 */
export async function insertLines(
  db: pg.Client,
  shape: TableShape,
  file: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  let [before, characters] = [0, 0];
  let batch: string[] = [];
  const write = async () => {
    await insertBatch(db, shape, { file, before, lines: batch });
    before += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const line of lines) {
    if (!isRow(line, shape)) {
      throw new ArchiveProblem(
        `Line ${before + batch.length + 1} of ${file} is no row of its columns, or has what cannot be read here.`,
      );
    }
    batch.push(line);
    characters += line.length;
    if (batch.length === most.rows || characters >= most.characters) await write();
  }
  if (batch.length > 0) await write();
}

function isRow(line: string, { table, columns }: TableShape): boolean {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
    const names = Object.keys(row);
    return (
      names.length === Object.keys(columns).length &&
      names.every((name) => Object.hasOwn(columns, name)) &&
      (table.isReadable?.({ ...row }) ?? true)
    );
  } catch {
    return false;
  }
}

interface Batch {
  readonly file: string;
  /** How many lines stand before them. */
  readonly before: number;
  readonly lines: readonly string[];
}

async function insertBatch(db: pg.Client, shape: TableShape, batch: Batch): Promise<void> {
  const { file, before, lines } = batch;
  await db.query('SAVEPOINT batch');
  try {
    await insert(db, shape, lines);
  } catch (error) {
    if (brokenRule(error) === null) throw error;
    await db.query('ROLLBACK TO SAVEPOINT batch');
    // One by one, to say which it is.
    for (const [index, line] of lines.entries()) {
      const where = `Line ${before + index + 1} of ${file}`;
      await underRules(where, () => insert(db, shape, [line]));
    }
    await underRules(`${file}`, () => Promise.reject(error));
  }
  await db.query('RELEASE SAVEPOINT batch');
}

async function insert(
  db: pg.Client,
  { table, columns }: TableShape,
  lines: readonly string[],
): Promise<void> {
  const own = listed(Object.keys(columns));
  const made = Object.entries(table.restoredAs);
  const into = [own, ...made.map(([column]) => pg.escapeIdentifier(column))].join(', ');
  const values = [own, ...made.map(([, value]) => value)].join(', ');
  const name = pg.escapeIdentifier(table.name);
  await db.query(
    `INSERT INTO ${name} (${into}) SELECT ${values} FROM jsonb_populate_recordset(NULL::${name}, $1)`,
    [`[${lines.join(',')}]`],
  );
}
