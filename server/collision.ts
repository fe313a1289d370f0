/**
 * Whether a transaction failed only because another was in its way, so that it may succeed when it is made
 * again: a deadlock, a serialisation failure, or a key that somebody else has just written.
 *
 * By code, wherever in the error Prisma and its driver put it.
 */
export function isCollision(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < 6 && typeof at === 'object' && at !== null; depth += 1) {
    const { code, originalCode, kind, meta, cause } = at as Partial<Record<string, unknown>>;
    if ([code, originalCode].some((known) => codes.has(String(known)))) return true;
    if (kinds.has(String(kind))) return true;
    at = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError ?? cause;
  }
  return false;
}

const codes = new Set(['P2002', 'P2034', '40P01', '40001', '23505']);
const kinds = new Set(['TransactionWriteConflict', 'UniqueConstraintViolation']);
