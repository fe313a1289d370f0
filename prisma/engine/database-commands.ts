import pg from 'pg';
import { type EngineDatasource, settingsOf } from './adapter';

/** Answers `cli can-connect-to-database`: the exit code, with the reason on stderr. */
export function canConnect(datasource: EngineDatasource): Promise<number> {
  return report(async () => {
    const { connection } = settingsOf(datasource.url);
    await withClient(connection, async (client) => client.query('SELECT 1'));
  });
}

/** Answers `cli create-database`: the exit code, with the reason on stderr. */
export function createDatabase(datasource: EngineDatasource): Promise<number> {
  return report(async () => {
    const { connection } = settingsOf(datasource.url);
    const name = pg.escapeIdentifier(connection.database ?? '');
    await withClient({ ...connection, database: 'postgres' }, async (client) =>
      client.query(`CREATE DATABASE ${name}`),
    );
  });
}

async function withClient(
  connection: pg.ClientConfig,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

// Prisma's codes for what PostgreSQL and the socket say.
const PRISMA_CODES: Record<string, string> = {
  '28P01': 'P1000',
  '28000': 'P1010',
  '3D000': 'P1003',
  '42P04': 'P1009',
};

async function report(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const fields = {
      is_panic: false,
      error_code: PRISMA_CODES[code] ?? 'P1001',
      message: messageOf(error),
    };
    // The CLI skips the first line and reads JSON from the others.
    const log = { level: 'ERROR', target: 'schema_engine::logger', fields };
    process.stderr.write(`\n${JSON.stringify(log)}\n`);
    return 1;
  }
}

function messageOf(error: unknown): string {
  // A host with several addresses fails with an AggregateError, whose own message is empty.
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
