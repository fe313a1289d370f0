import 'server-only';
import type { RejectedClaim } from '@/core/claims/claim-input';
import { type ClaimOutcome, claimChanged, claimOvertaken } from '../claims/claim-outcome';
import { isRepeated, keepFirstReading, lastRevision } from '../claims/claim-revisions';
import { lockedClaim } from '../claims/held-claim';
import { keepChange } from '../claims/keep-change';
import { refused } from './outcome';
import { writing } from './writing';

/**
 * Sets a claim aside, in the version that its editor saw: it is no longer compared. Its words, its reading and
 * why it was set aside are kept and shown, and it can be brought back. Its fact is not suggested for its words again.
 */
export function rejectClaim(
  editorId: string,
  id: number,
  { version, reason }: RejectedClaim,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const held = await lockedClaim(db, id);
    const last = await lastRevision(db, id);
    const change = { action: 'rejected', editorId, reason } as const;
    if (held === null) {
      if (last === null) return refused(404, 'There is no such claim. Reload the page.');
      return isRepeated(last, version, change, last.reading)
        ? claimChanged(db, id, [last.factId])
        : claimOvertaken(db, id);
    }
    if (held.version !== version) return claimOvertaken(db, id);
    await keepFirstReading(db, held);
    await db.claim.delete({ where: { id } });
    await keepChange(db, { ...held, version: version + 1 }, change);
    return claimChanged(db, id, [held.factId]);
  });
}
