import { PrismaPg } from '@prisma/adapter-pg';
import {
  isDriverAdapterError,
  type SqlDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';

// Pages and routes are bundled apart and share one client, so that a class may stand in memory twice:
// what the error is must be told by a mark that is the same in all of them.
const lost = Symbol.for('recount.connectionLost');

/** Whether an error is a ConnectionLost, whichever bundle made it. */
export function isConnectionLost(error: object): boolean {
  return lost in error;
}

/** The driver gave up on a connection: it timed out, or was closed from the other side. */
export class ConnectionLost extends Error {
  readonly [lost] = true;

  constructor(cause: Error) {
    super('The connection to the database was lost.', { cause });
    this.name = 'ConnectionLost';
  }
}

/** How Prisma reaches the database at an address, whose `schema` parameter is honoured. */
export function driver(
  connectionString: string,
  limits: { readonly max?: number; readonly patienceMs?: number } = {},
): SqlDriverAdapterFactory {
  const { max = 10, patienceMs } = limits;
  const timeouts =
    patienceMs === undefined
      ? {}
      : { connectionTimeoutMillis: patienceMs, query_timeout: patienceMs };
  const schema = new URL(connectionString, 'postgresql://').searchParams.get('schema');
  // Queries of our own do not name the schema, so it has to be where PostgreSQL looks.
  const options = schema ? { options: `-c search_path=${settingValue(schema)}` } : {};
  const pool = new PrismaPg(
    { connectionString, max, ...timeouts, ...options },
    schema ? { schema } : {},
  );
  return {
    provider: pool.provider,
    adapterName: pool.adapterName,
    async connect() {
      const adapter = naming(await pool.connect());
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (level) =>
        inTurn(naming(await named(() => startTransaction(level))));
      return adapter;
    },
  };
}

/** A name as a value in a connection's `options`: an identifier, its spaces and backslashes escaped. */
function settingValue(name: string): string {
  return `"${name.replaceAll('"', '""')}"`.replaceAll(/[\\\s]/g, '\\$&');
}

function naming<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => named(() => queryRaw(query));
  queryable.executeRaw = (query) => named(() => executeRaw(query));
  return queryable;
}

/** A transaction has one connection, which answers one query at a time; Prisma asks for relations at once. */
function inTurn<Queryable extends SqlQueryable>(transaction: Queryable): Queryable {
  let before: Promise<unknown> = Promise.resolve();
  const afterThose = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const own = before.then(work, work);
    before = own.catch(() => undefined);
    return own;
  };
  const queryRaw = transaction.queryRaw.bind(transaction);
  const executeRaw = transaction.executeRaw.bind(transaction);
  transaction.queryRaw = (query) => afterThose(() => queryRaw(query));
  transaction.executeRaw = (query) => afterThose(() => executeRaw(query));
  return transaction;
}

/**
 * What PostgreSQL, the system or TLS report has a code. The driver's own errors, of a timeout or of a
 * connection that ends unexpectedly, are plain errors with a text and nothing else to know them by.
 */
async function named<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    if (isDriverAdapterError(error) || 'code' in error) throw error;
    throw new ConnectionLost(error);
  }
}
