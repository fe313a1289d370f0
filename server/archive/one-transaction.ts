import pg from 'pg';

/**
 * Does all of some work in one transaction of a connection of its own, which finds the tables of the address' schema
 * and writes times in UTC; what fails is undone as a whole.
 */
export async function oneTransaction<Result>(
  url: string,
  mode: 'READ WRITE' | 'REPEATABLE READ, READ ONLY',
  work: (db: pg.Client) => Promise<Result>,
): Promise<Result> {
  const db = new pg.Client({ connectionString: url });
  // A connection that breaks fails its query, which is enough to know.
  db.on('error', () => undefined);
  await db.connect();
  try {
    const isolated = mode === 'READ WRITE' ? mode : 'ISOLATION LEVEL REPEATABLE READ READ ONLY';
    await db.query(`BEGIN ${isolated}`);
    await db.query(
      // A host may end what takes long, or is silent while the other side writes a file.
      `SELECT set_config('search_path', $1, true), set_config('TimeZone', 'UTC', true),
         set_config('extra_float_digits', '1', true), set_config('statement_timeout', '0', true),
         set_config('idle_in_transaction_session_timeout', '0', true)`,
      [pg.escapeIdentifier(new URL(url).searchParams.get('schema') ?? 'public')],
    );
    const result = await work(db);
    await db.query('COMMIT');
    return result;
  } finally {
    // Ends the transaction, too, where it was not committed.
    await db.end().catch(() => undefined);
  }
}
