import 'server-only';
import { standsAgain } from '@/core/review/stands-again';
import type { Prisma } from '@/prisma/generated/client';
import { carryClaim, type TextOfVersion } from './carry-claim';
import { type Change, keepFirstReading, keepRevision, lastRevision } from './claim-revisions';
import { type HeldClaim, lockedClaim } from './held-claim';
import { onClaim } from './on-claim';
import { writeClaim } from './write-claim';

/**
 * Keeps what a change left of a claim, has its fact refused for its words where it is set aside, and makes the same change to the claims that are carried from it to texts that
 * came in later, as far as no editor has changed those otherwise: so that nothing is undone when such a text is
 * published.
 */
export async function keepChange(
  db: Prisma.TransactionClient,
  claim: HeldClaim,
  change: Change,
): Promise<void> {
  await keepRevision(db, claim, change);
  await keepRefusal(db, claim, change);
  const { article, ...from } = await db.articleVersion.findUniqueOrThrow({
    where: { id: claim.articleVersionId },
    select: { id: true, body: true, article: { select: { id: true } } },
  });
  // A text that is coming in has been carried to by then, or comes behind.
  await db.$queryRaw`SELECT FROM "Article" WHERE id = ${article.id} FOR NO KEY UPDATE`;
  const carried = await db.claim.findMany({
    where: { carriedFromId: claim.id },
    orderBy: { id: 'asc' },
    select: { id: true, articleVersion: { select: { id: true, body: true } } },
  });
  for (const { id, articleVersion } of carried) {
    await follow(db, { claim, from, change }, { id, to: articleVersion });
  }
  if (carried.length === 0 && (change.action === 'added' || change.action === 'restored')) {
    const last = await db.articleVersion.findFirstOrThrow({
      where: { articleId: article.id },
      orderBy: { number: 'desc' },
      select: { id: true, body: true },
    });
    if (last.id !== from.id) await carryClaim(db, claim, from, last);
  }
}

/** What was set aside is not suggested again, and what is placed after all is refused no longer. */
async function keepRefusal(
  db: Prisma.TransactionClient,
  { articleVersionId, start, end, factId }: HeldClaim,
  { action, editorId }: Change,
): Promise<void> {
  const key = { articleVersionId, start, end, factId };
  if (action === 'rejected') {
    await db.refusedFact.createMany({ data: { ...key, editorId }, skipDuplicates: true });
  } else {
    await db.refusedFact.deleteMany({ where: key });
  }
}

interface Changed {
  readonly claim: HeldClaim;
  readonly from: TextOfVersion;
  readonly change: Change;
}

async function follow(
  db: Prisma.TransactionClient,
  { claim, from, change }: Changed,
  { id, to }: { readonly id: number; readonly to: TextOfVersion },
): Promise<void> {
  const held = await lockedClaim(db, id);
  if (held === null || !(await isAsCarried(db, id, claim.id))) return;
  const version = held.version + 1;
  if (change.action === 'rejected') {
    await keepFirstReading(db, held);
    await db.claim.delete({ where: { id } });
    await keepChange(db, { ...held, version }, change);
    return;
  }
  const again = standsAgain(claim, from.body, to.body);
  if (again === null) return;
  const { factId } = claim;
  const place = { articleVersionId: to.id, factId, start: again.start, end: again.end };
  if ((await db.claim.count({ where: { ...place, id: { not: id } } })) > 0) return;
  await keepFirstReading(db, held);
  const changed = { ...held, ...again, factId, quote: claim.quote, version };
  await writeClaim(db, changed);
  if (factId !== held.factId) {
    await db.annotation.updateMany({ where: onClaim(id), data: { factId } });
  }
  await keepChange(db, changed, change);
}

/** Whether what editors last did to a claim is what they did to the one that it is carried from. */
async function isAsCarried(
  db: Prisma.TransactionClient,
  id: number,
  fromId: number,
): Promise<boolean> {
  const last = await lastRevision(db, id);
  if (last === null) return true;
  const { action, editorId, reason } = last;
  const same = await db.claimRevision.count({
    where: { claimId: fromId, action, editorId, reason },
  });
  return same > 0;
}
