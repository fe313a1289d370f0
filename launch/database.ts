import { existsSync } from 'node:fs';
import pg from 'pg';
import { startEmbedded } from '../prisma/embedded/start';
import { ExpectedError } from './expected-error';
import { inProject } from './project';
import { step } from './say';
import type { Shutdown } from './shutdown';

/**
 * The address of the database to use: DATABASE_URL's, also from `.env`, or an embedded PostgreSQL's,
 * which is started, and stopped at the end.
 * @throws ExpectedError when DATABASE_URL names no PostgreSQL 15 or later that can be reached.
 */
export async function openDatabase(shutdown: Shutdown): Promise<string> {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
  const given = process.env.DATABASE_URL;
  if (given) {
    await step(`Using the database at ${placeOf(given)}`, () => mustReach(given));
    return given;
  }
  const database = await step('Starting the embedded PostgreSQL', () => startEmbedded());
  shutdown.onStop(database.stop);
  process.env.DATABASE_URL = database.url;
  return database.url;
}

/** Where a database is, without who may use it: `host:port/name`. */
export function placeOf(address: string, setting = 'DATABASE_URL'): string {
  try {
    const { host, hostname, port, pathname } = new URL(address);
    return `${port || !hostname ? host : `${host}:5432`}${pathname}`;
  } catch {
    throw new ExpectedError(
      `${setting} is not an address. It looks like postgresql://user:password@host:5432/recount.`,
    );
  }
}

const NO_SUCH_DATABASE = '3D000';
const OLDEST = 15;

async function mustReach(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const version = rows[0]?.version ?? OLDEST;
    if (version < OLDEST) {
      throw new ExpectedError(`DATABASE_URL names PostgreSQL ${version}; Recount needs ${OLDEST}.`);
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // `prisma migrate deploy` makes the database, if the user may.
    if (code === NO_SUCH_DATABASE) return;
    throw new ExpectedError(
      `The database at ${placeOf(address)} cannot be used (${reasonOf(error)}). Check DATABASE_URL, or unset it to use an embedded PostgreSQL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  // A host with several addresses fails with all their reasons, and without one of its own.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
