import pg from 'pg';

/**
 * Does some work in the caller's transaction, at whose end the foreign keys hold that lead from a table to itself or
 * to one that comes later; all others hold with each row.
 */
export async function withLaterReferences(
  db: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await db.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name
     FROM pg_constraint, (SELECT $1::regclass[] AS all) t
     WHERE contype = 'f' AND NOT condeferrable
       AND array_position(t.all, confrelid) >= array_position(t.all, conrelid)
     ORDER BY conrelid, conname`,
    [tables.map((name) => pg.escapeIdentifier(name))],
  );
  const altered = (how: string) =>
    rows
      .map(
        ({ table, name }) =>
          `ALTER TABLE ${table} ALTER CONSTRAINT ${pg.escapeIdentifier(name)} ${how}`,
      )
      .join('; ');
  await db.query(altered('DEFERRABLE INITIALLY DEFERRED'));
  await work();
  await db.query('SET CONSTRAINTS ALL IMMEDIATE');
  await db.query(altered('NOT DEFERRABLE'));
}
