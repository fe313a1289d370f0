import 'server-only';
import { PrismaClient } from '@/prisma/generated/client';
import { databaseFailedSince, noteDatabaseFailure } from './database-outage';
import { driver, isConnectionLost } from './driver';

/** Seconds after which a query gives up rather than hold a reader. */
const patience = 10;

/**
 * The one client of this process, opened on first use so that a build needs no database.
 *
 * Throws a DatabaseUnavailable where the database does not answer.
 */
export function database(): PrismaClient {
  const held = globalThis as { recountDatabase?: PrismaClient };
  held.recountDatabase ??= open();
  return held.recountDatabase;
}

/** The database does not answer: what needs it answers 503 until it does. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database does not answer.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** Runs a read, and turns a lost connection into DatabaseUnavailable. */
export async function reading<Value>(read: (db: PrismaClient) => Promise<Value>): Promise<Value> {
  try {
    return await read(database());
  } catch (error) {
    if (!isOutage(error)) throw error;
    if (!databaseFailedSince(Date.now() - quietFor)) {
      console.error('The database does not answer; what needs it answers 503.', nameOf(error));
    }
    noteDatabaseFailure();
    throw new DatabaseUnavailable(error);
  }
}

function open(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new DatabaseUnavailable('DATABASE_URL is not set.');
  const max = Number(process.env.DATABASE_POOL || 10);
  if (!Number.isInteger(max) || max < 1)
    throw new Error('DATABASE_POOL must be a whole number from 1.');
  return new PrismaClient({
    adapter: driver(connectionString, { max, patienceMs: patience * 1000 }),
  });
}

/** An outage is told once, and again only after this many milliseconds without a failure. */
const quietFor = 60_000;

/** What went wrong, by name and code: the text of an error may hold the address. */
function nameOf(error: unknown): string {
  const { name, code, meta } = error as Partial<Record<string, unknown>>;
  const cause = (meta as { driverAdapterError?: { cause?: { kind?: unknown } } } | undefined)
    ?.driverAdapterError?.cause?.kind;
  return [name, code, cause].filter((part) => typeof part === 'string').join(' ');
}

/**
 * Whether an error says that the server is gone rather than that the query is wrong.
 *
 * By mark and code, never by text: connections that the driver lost, Prisma's codes for a server that
 * is out of reach, closed, full or does not let us in and for a transaction that got no connection or was not done in time, the system's connection errors, and PostgreSQL's
 * classes 08, 28, 53 and 57. A raw query has no code of Prisma's but P2010: what happened to it stands in
 * the cause of the adapter's error, a plain object with a kind and at times PostgreSQL's code.
 */
function isOutage(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < 6 && typeof at === 'object' && at !== null; depth += 1) {
    if (isConnectionLost(at) || at instanceof DatabaseUnavailable) return true;
    const { code, originalCode, kind, meta, cause } = at as Partial<Record<string, unknown>>;
    if ([code, originalCode].some((known) => outageCodes.test(String(known)))) return true;
    if (outageKinds.has(String(kind))) return true;
    at = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError ?? cause;
  }
  return false;
}

const outageCodes =
  /^(?:P10(?:00|01|02|03|08|10|11|17)|P20(?:24|28|37)|ECONN\w+|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|(?:08|28|53|57)[0-9A-Z]{3})$/;

const outageKinds = new Set([
  'AuthenticationFailed',
  'ConnectionClosed',
  'DatabaseAccessDenied',
  'DatabaseDoesNotExist',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
]);
