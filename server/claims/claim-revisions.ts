import 'server-only';
import { type ClaimReading, claimReading, readingKey } from '@/core/claims/claim-reading';
import type { ClaimAction, Prisma } from '@/prisma/generated/client';
import type { HeldClaim } from './held-claim';

/** Who changed a claim, how, and why. */
export interface Change {
  readonly action: Exclude<ClaimAction, 'read'>;
  readonly editorId: string;
  readonly reason: string;
}

/** A revision of a claim: as it was before any editor changed it, or as a change left it. */
export interface Revision extends HeldClaim {
  readonly action: ClaimAction;
  readonly editorId: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** Keeps the reading that was there before any editor's, unless it is kept already. */
export async function keepFirstReading(
  db: Prisma.TransactionClient,
  claim: HeldClaim,
): Promise<void> {
  if ((await db.claimRevision.count({ where: { claimId: claim.id }, take: 1 })) > 0) return;
  await insert(db, { ...claim, version: 0 }, { action: 'read', editorId: null, reason: '' });
}

/** Keeps what a change left of a claim. */
export function keepRevision(
  db: Prisma.TransactionClient,
  claim: HeldClaim,
  change: Change,
): Promise<void> {
  return insert(db, claim, change);
}

/** Keeps for a claim of another text what an editor last did to the one that it is carried from, when, and why. */
export async function keepCarried(
  db: Prisma.TransactionClient,
  fromId: number,
  claim: HeldClaim,
): Promise<void> {
  const last = await lastRevision(db, fromId);
  if (last === null) return;
  const { action, editorId, reason, at } = last;
  await insert(db, claim, { action, editorId, reason, at });
}

/** The last revision of a claim; null where no editor has changed it. */
export function lastRevision(db: Prisma.TransactionClient, id: number): Promise<Revision | null> {
  return one(db, { where: { claimId: id }, orderBy: { version: 'desc' } });
}

/** A revision of a claim by its number; null where there is none. */
export function revisionOf(
  db: Prisma.TransactionClient,
  id: number,
  version: number,
): Promise<Revision | null> {
  return one(db, { where: { claimId: id, version } });
}

/** Whether the last revision is this very change, sent before by the same editor on top of the same version. */
export function isRepeated(
  last: Revision | null,
  version: number,
  change: Change,
  reading: ClaimReading,
): boolean {
  return (
    last !== null &&
    last.version === version + 1 &&
    last.action === change.action &&
    last.editorId === change.editorId &&
    last.reason === change.reason &&
    readingKey(last.reading) === readingKey(reading)
  );
}

/** A row of the table as a revision. */
export function toRevision(row: Prisma.ClaimRevisionGetPayload<object>): Revision {
  const { claimId: id, reading, ...own } = row;
  return { ...own, id, reading: claimReading.parse(reading) };
}

async function one(
  db: Prisma.TransactionClient,
  which: Prisma.ClaimRevisionFindFirstArgs,
): Promise<Revision | null> {
  const row = await db.claimRevision.findFirst({
    ...(which.where === undefined ? {} : { where: which.where }),
    ...(which.orderBy === undefined ? {} : { orderBy: which.orderBy }),
  });
  return row === null ? null : toRevision(row);
}

async function insert(
  db: Prisma.TransactionClient,
  { id: claimId, reading, ...place }: HeldClaim,
  change: Pick<Revision, 'action' | 'editorId' | 'reason'> & { readonly at?: Date },
): Promise<void> {
  await db.claimRevision.create({
    data: { claimId, ...place, reading: reading as Prisma.InputJsonObject, ...change },
  });
}
