// Shared through the global registry: the bundled pages and the web server that wraps them (see
// launch/serve.ts) load this module separately, in one process.
const key = Symbol.for('recount.databaseOutage');

type Outage = { lastFailureAt: number };

/** Remembers that the database was just out of reach. */
export function noteDatabaseFailure(): void {
  outage().lastFailureAt = Date.now();
}

/** Whether the database was out of reach at or after `time`, in milliseconds since 1970. */
export function databaseFailedSince(time: number): boolean {
  return outage().lastFailureAt >= time;
}

function outage(): Outage {
  const shared = globalThis as { [key]?: Outage };
  shared[key] ??= { lastFailureAt: Number.NEGATIVE_INFINITY };
  return shared[key];
}
