import pg from 'pg';
import { underRules } from './broken-rule';
import type { TableShape } from './table-shapes';

/** Has what is added from now on be numbered behind all that there is, and behind what is only remembered. */
export async function continueNumbers(
  db: pg.Client,
  { table, columns }: TableShape,
  file: string,
): Promise<void> {
  if (columns.id !== 'integer') return;
  const name = pg.escapeIdentifier(table.name);
  const all = [[table.name, 'id'] as const, ...table.numberedIn]
    .map(
      ([of, column]) =>
        `SELECT max(${pg.escapeIdentifier(column)}) AS most FROM ${pg.escapeIdentifier(of)}`,
    )
    .join(' UNION ALL ');
  const { rows } = await db.query<{ sequence: string; most: number | null }>(
    `SELECT pg_get_serial_sequence($1, 'id') AS sequence, max(most) AS most FROM (${all}) numbers`,
    [name],
  );
  const [found] = rows;
  if (found === undefined || found.most === null) return;
  // Undone with the transaction, as what setval does is not.
  await underRules(`The largest number of ${file}`, () =>
    db.query(`ALTER SEQUENCE ${found.sequence} RESTART WITH ${Number(found.most) + 1}`),
  );
}
