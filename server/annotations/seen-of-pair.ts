import 'server-only';
import { foundIn } from '@/core/discrepancies/discrepancies-of';
import type { Prisma } from '@/prisma/generated/client';
import { type NamedRow, pairKey } from '../discrepancies/ensure-discrepancy';
import { viewsOfEvent } from '../discrepancies/views-of-event';
import { fingerprint } from '../fingerprint';

/**
 * What an editor saw of a pair of articles, as the pair's own fingerprint.
 *
 * A page has the fingerprint of its whole row: where that is still the row's, the pair is as it was seen, whatever has been written
 * of it yet. Where it is not, it is kept as it came, which is no fingerprint of the pair, so that what was said is marked
 * as said of something else.
 */
export async function seenOfPair(
  db: Prisma.TransactionClient,
  { event, fact, pair }: NamedRow,
  seen: string | null,
): Promise<string | null> {
  if (pair === null || seen === null) return seen;
  const found = await db.event.findUnique({ where: { slug: event }, select: { id: true } });
  const viewOf = found === null ? null : await viewsOfEvent(db, found.id);
  const key = found === null ? null : await pairKey(db, found.id, pair);
  if (viewOf === null || key === null) return seen;
  const now = (of: string) => {
    const row = viewOf(of)?.rows.find(({ slug }) => slug === fact);
    return row === undefined ? null : fingerprint(foundIn(row).says);
  };
  return now('') === seen ? now(key) : seen;
}
