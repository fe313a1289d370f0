import 'server-only';
import type { RestoredClaim } from '@/core/claims/claim-input';
import type { Prisma } from '@/prisma/generated/client';
import { type ClaimOutcome, claimChanged, claimOvertaken } from '../claims/claim-outcome';
import {
  isRepeated,
  keepFirstReading,
  lastRevision,
  type Revision,
  revisionOf,
} from '../claims/claim-revisions';
import { type HeldClaim, lockedClaim } from '../claims/held-claim';
import { keepChange } from '../claims/keep-change';
import { onClaim } from '../claims/on-claim';
import { placeTaken } from '../claims/place-taken';
import { tellOfFact } from '../claims/tell-of-fact';
import { writeClaim } from '../claims/write-claim';
import { type Refusal, refused } from './outcome';
import { writing } from './writing';

/**
 * Brings back an earlier revision of a claim, or a claim that was set aside, under the same identifier and as
 * a new revision: what was done in between stays in its history.
 */
export function restoreClaim(
  editorId: string,
  id: number,
  { version, revision: number, reason }: RestoredClaim,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const held = await lockedClaim(db, id);
    const last = await lastRevision(db, id);
    const wanted = await revisionOf(db, id, number);
    if (last === null || wanted === null) {
      return refused(404, 'There is no such reading of this claim. Reload the page.');
    }
    const action = actionOf(held, wanted);
    if ((held ?? last).version !== version) {
      return isRepeatedHere(last, wanted, version, { editorId, reason })
        ? claimChanged(db, id, [last.factId])
        : claimOvertaken(db, id);
    }
    const back: HeldClaim = {
      ...placeOf(wanted),
      id,
      reading: wanted.reading,
      version: version + 1,
    };
    const refusal = await whyNot(db, back);
    if (refusal !== null) return refusal;
    if (held !== null) await keepFirstReading(db, held);
    await writeClaim(db, back);
    await keepChange(db, back, { action, editorId, reason });
    await takeAnnotationsAlong(db, back);
    const before = held ?? last;
    if (before.factId !== back.factId) await tellOfFact(db, back, before.factId);
    return claimChanged(db, id, [before.factId, back.factId]);
  });
}

function actionOf(held: HeldClaim | null, wanted: Revision): 'moved' | 'restored' {
  return held === null || held.factId === wanted.factId ? 'restored' : 'moved';
}

function placeOf({ factId, articleVersionId, start, end, quote }: Revision) {
  return { factId, articleVersionId, start, end, quote };
}

/** What the change was called depends on what stood before it, which is no longer there. */
function isRepeatedHere(
  last: Revision,
  wanted: Revision,
  version: number,
  by: { readonly editorId: string; readonly reason: string },
): boolean {
  return (['restored', 'moved'] as const).some(
    (action) =>
      last.factId === wanted.factId && isRepeated(last, version, { action, ...by }, wanted.reading),
  );
}

/** Why a revision can no longer stand; null where it can. */
async function whyNot(db: Prisma.TransactionClient, back: HeldClaim): Promise<Refusal | null> {
  const { factId, reading } = back;
  const fact = await db.fact.findUnique({
    where: { id: factId },
    select: { eventId: true, options: { select: { key: true } } },
  });
  if (fact === null) return refused(422, 'The fact that it was on is no longer there.');
  if (reading.answers.some((answer) => !fact.options.some(({ key }) => key === answer))) {
    return refused(422, 'The fact no longer has the answer that this reading gave.');
  }
  const slugs = new Set(reading.sources.map(({ source }) => source));
  if (reading.speaker !== null) slugs.add(reading.speaker);
  const sources = await db.source.count({ where: { slug: { in: [...slugs] } } });
  if (sources < slugs.size) return refused(422, 'A source of this reading is no longer there.');
  return placeTaken(db, back, fact.eventId);
}

/** Annotations on a claim lose it when it is set aside, and find it again by its words. */
async function takeAnnotationsAlong(
  db: Prisma.TransactionClient,
  { id, factId, articleVersionId, start, end }: HeldClaim,
): Promise<void> {
  const revisions = await db.claimRevision.findMany({
    where: { claimId: id },
    distinct: ['factId'],
    select: { factId: true },
  });
  await db.annotation.updateMany({
    where: {
      kind: 'claim',
      claimId: null,
      factId: { in: revisions.map((revision) => revision.factId) },
      targets: { some: { articleVersionId, start, end } },
    },
    data: { claimId: id },
  });
  await db.annotation.updateMany({ where: onClaim(id), data: { factId } });
}
