import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';
import { noteDatabaseFailure } from './database-outage';

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
    noteDatabaseFailure();
    throw new DatabaseUnavailable(error);
  }
}

function open(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new DatabaseUnavailable('DATABASE_URL is not set.');
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max: Number(process.env.DATABASE_POOL ?? 10),
      connectionTimeoutMillis: patience * 1000,
      query_timeout: patience * 1000,
    }),
  });
}

/**
 * Whether an error says that the server is gone rather than that the query is wrong.
 *
 * By code, never by text: Prisma's P1001, P1002, P1008, P1017 and P2024 (out of reach, timed out,
 * closed), the system's connection errors, and PostgreSQL's classes 08, 53 and 57P.
 */
function isOutage(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth += 1) {
    const { code, meta } = at as { code?: unknown; meta?: { driverAdapterError?: unknown } };
    if (typeof code === 'string' && outageCodes.test(code)) return true;
    if (at.name === 'DatabaseUnavailable') return true;
    at = meta?.driverAdapterError ?? at.cause;
  }
  return false;
}

const outageCodes =
  /^(P1001|P1002|P1003|P1008|P1011|P1017|P2024|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENOENT|08\w{3}|53\w{3}|57P\d\d)$/;
