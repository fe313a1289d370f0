import type { AuditEntry } from '@/core/audit/audit-view';
import type { PrismaClient } from '@/prisma/generated/client';

/** An entry as it is replayed. */
type Replayable = Omit<AuditEntry, 'at' | 'actor'>;

/** All entries of some kinds of things in the order in which they were written, to be replayed. */
export function auditEntriesOf(
  db: PrismaClient,
  subjects: readonly string[],
): Promise<readonly Replayable[]> {
  return db.$queryRaw<Replayable[]>`
    SELECT id::text, action::text, subject, "subjectId", before, after FROM "AuditEntry"
    WHERE subject = ANY(${[...subjects]}) ORDER BY "AuditEntry".id`;
}
