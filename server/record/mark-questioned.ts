import type { Prisma } from '../../prisma/generated/client';
import type { AuditedEntry } from './audit-votes';

/** Marks entries as questioned in which the audit finds something, and the others as not. */
export async function markQuestioned(
  db: Prisma.TransactionClient,
  audited: readonly AuditedEntry[],
): Promise<void> {
  for (const questioned of [true, false]) {
    const ids = audited
      .filter((own) => own.questioned !== questioned && own.findings.length > 0 === questioned)
      .map(({ id }) => id);
    if (ids.length === 0) continue;
    await db.recordedVote.updateMany({ where: { id: { in: ids } }, data: { questioned } });
  }
}
