import 'server-only';

/**
 * Does a write again that PostgreSQL gave up because it and another waited for each other. The second time it sees
 * what the other has done.
 */
export async function againOnDeadlock<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (!isDeadlock(error)) throw error;
    return write();
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
