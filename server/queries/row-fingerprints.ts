import 'server-only';
import { foundIn } from '@/core/discrepancies/discrepancies-of';
import { fingerprint } from '../fingerprint';
import { getEvent } from './get-event';

/**
 * What the rows of an event say, as fingerprints by the slugs of their facts: a page that has them can tell an
 * editor whether its rows are still as they stand. As everywhere with editors, the literal policy counts.
 */
export async function rowFingerprints(event: string): Promise<ReadonlyMap<string, string>> {
  const rows = (await getEvent(event, 'literal'))?.rows ?? [];
  return new Map(rows.map((row) => [row.slug, fingerprint(foundIn(row).says)]));
}
