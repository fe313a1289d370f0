import { sequentialScans } from '../bench/sequential-scans';

/** Runs a read of the one client on one that logs, and says how many queries it sends and what they scan. */
export function scansOf(
  url: string,
  read: () => Promise<unknown>,
  bigTables?: readonly string[],
): ReturnType<typeof sequentialScans> {
  return sequentialScans(
    url,
    async (db) => {
      const held = globalThis as { recountDatabase?: unknown };
      const before = held.recountDatabase;
      held.recountDatabase = db;
      await read();
      held.recountDatabase = before;
    },
    bigTables,
  );
}
