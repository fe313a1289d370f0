import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './postmaster';

const CANNOT_CONNECT_NOW = '57P03';

/**
 * Whether the server at the address lets us in with our password, waiting up to a minute for one that
 * is still starting or recovering. `pid` is the process that is said to be that server.
 */
export async function canAnswer(url: URL, pid: number): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    try {
      await query(url, 'SELECT 1');
      return true;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const starting = code === CANNOT_CONNECT_NOW;
      const notYetListening = code === 'ECONNREFUSED' && isAlive(pid);
      if (!starting && !notYetListening) return false;
    }
    await sleep(100);
  }
  return false;
}

/** Makes the database if the server has none of that name. */
export async function ensureDatabase(url: URL, name: string): Promise<void> {
  const known = await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (known.rowCount === 0) await query(url, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
}

/** Runs one statement on a connection of its own. */
export async function query(url: URL, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5000 });
  // A connection that breaks fails its query, which is enough to know.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
