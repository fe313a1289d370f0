import { auditVersion } from '../../core/record/audit/audit';
import type { Prisma } from '../../prisma/generated/client';
import { auditVotes } from './audit-votes';
import { markQuestioned } from './mark-questioned';

/**
 * Audits the votes of each body anew whose entries an older audit marked as questioned.
 *
 * Where none is outdated this reads the bodies and nothing else. Broken off, it is begun again the next
 * time. @returns how many entries were audited.
 */
export async function reauditIfOutdated(db: Prisma.TransactionClient): Promise<number> {
  const outdated = await db.body.findMany({
    where: { auditVersion: { lt: auditVersion } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  let audited = 0;
  for (const { id } of outdated) audited += await reaudit(db, id);
  return audited;
}

/** Entries that are audited at a time. */
const batch = 200;

/** Audits every vote of a body anew and marks those in which something is found. @returns how many. */
export async function reaudit(db: Prisma.TransactionClient, bodyId: number): Promise<number> {
  let audited = 0;
  let last = 0;
  for (;;) {
    const votes = await db.recordedVote.findMany({
      where: { bodyId, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    });
    const end = votes.at(-1);
    if (end === undefined) break;
    last = end.id;
    audited += votes.length;
    const ids = votes.map(({ id }) => id);
    await markQuestioned(db, await auditVotes(db, bodyId, ids));
  }
  await db.body.update({ where: { id: bodyId }, data: { auditVersion } });
  return audited;
}
