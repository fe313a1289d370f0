import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { ensureDiscrepancy, type NamedRow } from '../discrepancies/ensure-discrepancy';

/**
 * What an editor saw of a pair of articles, as the pair's own fingerprint.
 *
 * A page has the fingerprint of its whole row: where that is still the row's, the pair is as it was seen. Where it is not, it is kept
 * as it came, which is no fingerprint of the pair, so that what was said is marked as said of something else.
 */
export async function seenOfPair(
  db: Prisma.TransactionClient,
  row: NamedRow,
  seen: string | null,
): Promise<string | null> {
  if (row.pair === null || seen === null) return seen;
  const whole = await ensureDiscrepancy(db, { ...row, pair: null });
  const pair = await ensureDiscrepancy(db, row);
  return whole !== null && pair !== null && seen === whole.fingerprint ? pair.fingerprint : seen;
}
