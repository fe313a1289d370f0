import 'server-only';
import type { MovedClaim } from '@/core/claims/claim-input';
import { readForFact } from '@/core/claims/read-given';
import type { Prisma } from '@/prisma/generated/client';
import { type ClaimOutcome, claimChanged, claimOvertaken } from '../claims/claim-outcome';
import {
  isRepeated,
  keepFirstReading,
  lastRevision,
  type Revision,
} from '../claims/claim-revisions';
import { factSelection, groundOf } from '../claims/fact-ground';
import { type HeldClaim, lockedClaim } from '../claims/held-claim';
import { keepChange } from '../claims/keep-change';
import { onClaim } from '../claims/on-claim';
import { placeTaken } from '../claims/place-taken';
import { tellOfFact } from '../claims/tell-of-fact';
import { writeClaim } from '../claims/write-claim';
import { refused } from './outcome';
import { writing } from './writing';

/**
 * Moves a claim to another fact of the same kind, of an event that its article is part of. Annotations on it
 * go with it. Conflicts and repetitions are as in correcting.
 */
export function moveClaim(
  editorId: string,
  id: number,
  { version, event, fact: slug, answers, reason }: MovedClaim,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const held = await lockedClaim(db, id);
    const last = await lastRevision(db, id);
    if (held === null) {
      return last === null
        ? refused(404, 'There is no such claim. Reload the page.')
        : claimOvertaken(db, id);
    }
    const target = await db.fact.findFirst({
      where: { slug, event: { slug: event } },
      select: factSelection,
    });
    if (held.version !== version) {
      const sameMove = held.factId === target?.id && isThisMove(last, version, editorId, reason);
      return sameMove ? claimChanged(db, id, await factsBefore(db, held)) : claimOvertaken(db, id);
    }
    if (target === null) return refused(404, 'There is no such fact any more. Choose another.');
    const from = await db.fact.findUniqueOrThrow({
      where: { id: held.factId },
      select: factSelection,
    });
    const ground = groundOf(target, { body: '', start: held.start, end: held.end });
    const read = readForFact(held.reading, from, ground, answers);
    if ('problem' in read) return refused(422, read.problem);
    const reading = { ...read.reading, correction: reason };
    if (target.id === held.factId) return refused(422, 'The claim is on this fact already.');
    const moved: HeldClaim = { ...held, reading, factId: target.id, version: version + 1 };
    const refusal = await placeTaken(db, moved, target.event.id);
    if (refusal !== null) return refusal;
    await keepFirstReading(db, held);
    await writeClaim(db, moved);
    await keepChange(db, moved, { action: 'moved', editorId, reason });
    await db.annotation.updateMany({ where: onClaim(id), data: { factId: target.id } });
    await tellOfFact(db, moved, held.factId);
    return claimChanged(db, id, [held.factId, target.id]);
  });
}

/** Whether the last change is this very move, sent before on top of the same version. */
function isThisMove(
  last: Revision | null,
  version: number,
  editorId: string,
  reason: string,
): boolean {
  const change = { action: 'moved', editorId, reason } as const;
  return last !== null && isRepeated(last, version, change, last.reading);
}

/** The fact that a claim is on, and the one that it was on before it was moved. */
async function factsBefore(
  db: Prisma.TransactionClient,
  { id, factId }: HeldClaim,
): Promise<readonly number[]> {
  const last = await db.claimRevision.findMany({
    where: { claimId: id },
    orderBy: { version: 'desc' },
    take: 2,
    select: { factId: true },
  });
  return [factId, ...last.map((revision) => revision.factId)];
}
