import pg from 'pg';
import { type ArchivedTable, archivedTables } from './archived-tables';

/** A table as it is archived and restored. */
export interface TableShape {
  readonly table: ArchivedTable;
  /** The columns that an archive has, in the order of the table, each with PostgreSQL's name of its type. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of its primary key. */
  readonly key: readonly string[];
  /** Columns of text, which are put in an order that is the same in every database. */
  readonly texts: readonly string[];
}

/** Reads from the database what the archived tables look like, in the order in which they are restored. */
export async function tableShapes(db: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await db.query<{
    table: string;
    column: string;
    type: string;
    key: number | null;
    text: boolean;
  }>(
    `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
       array_position(i.indkey::int2[], a.attnum) AS key, a.attcollation <> 0 AS text
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.oid = ANY($1::regclass[]) ORDER BY c.oid, a.attnum`,
    [archivedTables.map(({ name }) => pg.escapeIdentifier(name))],
  );
  return archivedTables.map((table) => {
    const all = rows.filter((row) => row.table === table.name);
    const own = all.filter(({ column }) => !(column in table.without));
    return {
      table,
      columns: Object.fromEntries(own.map(({ column, type }) => [column, type])),
      key: own
        .filter(({ key }) => key !== null)
        .sort((a, b) => Number(a.key) - Number(b.key))
        .map(({ column }) => column),
      texts: own.filter(({ text }) => text).map(({ column }) => column),
    };
  });
}

/** Columns as SQL names them, one after another. */
export function listed(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ');
}
