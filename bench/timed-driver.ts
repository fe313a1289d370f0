import type { SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import { driver } from '../server/driver';

/** Adds up how long a database takes to answer, in milliseconds. */
export interface DatabaseClock {
  spent: number;
}

/** The driver of an address, which adds the time of every read, there and back, to a clock. */
export function timedDriver(url: string, clock: DatabaseClock): SqlDriverAdapterFactory {
  const pool = driver(url);
  return {
    provider: pool.provider,
    adapterName: pool.adapterName,
    async connect() {
      const adapter = await pool.connect();
      const read: SqlQueryable['queryRaw'] = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const began = performance.now();
        try {
          return await read(query);
        } finally {
          clock.spent += performance.now() - began;
        }
      };
      return adapter;
    },
  };
}
