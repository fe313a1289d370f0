import 'server-only';
import type { CorrectedClaim } from '@/core/claims/claim-input';
import type { ClaimReading } from '@/core/claims/claim-reading';
import { readGiven } from '@/core/claims/read-given';
import type { Prisma } from '@/prisma/generated/client';
import { chooseSources } from '../claims/choose-sources';
import { type ClaimOutcome, claimChanged, claimOvertaken } from '../claims/claim-outcome';
import { isRepeated, keepFirstReading, lastRevision } from '../claims/claim-revisions';
import { factSelection, groundOf } from '../claims/fact-ground';
import { type HeldClaim, lockedClaim } from '../claims/held-claim';
import { keepChange } from '../claims/keep-change';
import { writeClaim } from '../claims/write-claim';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Gives a claim another reading, on top of the version that its editor saw; the one before is kept. Where
 * somebody else has changed it meanwhile nothing is written, and the conflict has what stands now; sent again
 * after an answer that was lost, it is written once.
 */
export function correctClaim(
  editorId: string,
  id: number,
  { version, reading: given, reason }: CorrectedClaim,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const held = await lockedClaim(db, id);
    const last = await lastRevision(db, id);
    if (held === null) {
      return last === null
        ? refused(404, 'There is no such claim. Reload the page.')
        : claimOvertaken(db, id);
    }
    const read = await readOn(db, held, given);
    const { pattern } = held.reading;
    const change = { action: 'corrected', editorId, reason } as const;
    if (held.version !== version) {
      return read.done &&
        isRepeated(last, version, change, { ...read.value, pattern, correction: reason })
        ? claimChanged(db, id, [held.factId])
        : claimOvertaken(db, id);
    }
    if (!read.done) return read;
    const reading = { ...read.value, pattern, correction: reason };
    await keepFirstReading(db, held);
    const corrected = { ...held, reading, version: version + 1 };
    await writeClaim(db, corrected);
    await keepChange(db, corrected, change);
    return claimChanged(db, id, [held.factId]);
  });
}

/** What an editor says of words on a fact, as it is kept; a refusal where it cannot be held. */
export async function readOn(
  db: Prisma.TransactionClient,
  {
    factId,
    articleVersionId,
    start,
    end,
  }: Pick<HeldClaim, 'factId' | 'articleVersionId' | 'start' | 'end'>,
  given: CorrectedClaim['reading'],
): Promise<Outcome<Omit<ClaimReading, 'pattern' | 'correction'>>> {
  const fact = await db.fact.findUniqueOrThrow({ where: { id: factId }, select: factSelection });
  const { body } = await db.articleVersion.findUniqueOrThrow({
    where: { id: articleVersionId },
    select: { body: true },
  });
  const chosen = await chooseSources(db, given);
  if (!chosen.done) return chosen;
  const read = readGiven(given, groundOf(fact, { body, start, end }), chosen.value);
  return 'problem' in read ? refused(422, read.problem) : done(read.reading);
}
