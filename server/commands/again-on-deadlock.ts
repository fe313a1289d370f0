import 'server-only';

/** How often a write is done again at most; each time one of those that waited for each other is through. */
const mostTimes = 5;

/**
 * Does a write again that PostgreSQL gave up because it and another waited for each other. It then sees what the other
 * has done.
 */
export async function againOnDeadlock<Value>(
  write: () => Promise<Value>,
  times = mostTimes,
): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (times === 0 || !isDeadlock(error)) throw error;
    return againOnDeadlock(write, times - 1);
  }
}

function isDeadlock(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < 6 && typeof at === 'object' && at !== null; depth += 1) {
    const { code, originalCode, kind, meta, cause } = at as Partial<Record<string, unknown>>;
    if (code === 'P2034' || code === '40P01' || originalCode === '40P01') return true;
    if (kind === 'TransactionWriteConflict') return true;
    at = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError ?? cause;
  }
  return false;
}
