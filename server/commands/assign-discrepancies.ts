import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Assignment } from '@/core/annotations/annotation-input';
import type { Prisma } from '@/prisma/generated/client';
import { mayBeAssigned } from './create-annotation';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Says who is to look at some discrepancies, or that nobody need: on the annotations that stand on each, and
 * where there is none by one that says nothing else. All of them or none.
 * @returns how many were changed.
 */
export function assignDiscrepancies(
  editorId: string,
  { discrepancyIds, assigneeId }: Assignment,
): Promise<Outcome<number>> {
  return writing(editorId, 'editor', async (db) => {
    if (!(await mayBeAssigned(db, assigneeId))) {
      return refused(422, 'The person you chose no longer edits here. Choose another.');
    }
    const ids = [...new Set(discrepancyIds)].sort((a, b) => a - b);
    // Locked in one order, so that two who assign the same wait for each other and not in a circle.
    const held = await db.$queryRaw<Held[]>`
      SELECT id, "factId", "eventId", "assigneeId", fingerprint FROM "Discrepancy"
      WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
    if (held.length < ids.length) {
      return refused(404, 'Some of these rows are gone. Reload the queue and choose again.');
    }
    let changed = 0;
    for (const discrepancy of held) {
      if (discrepancy.assigneeId === assigneeId) continue;
      await assign(db, editorId, discrepancy, assigneeId);
      changed += 1;
    }
    return done(changed);
  });
}

interface Held {
  readonly id: number;
  readonly factId: number;
  readonly eventId: number;
  readonly assigneeId: string | null;
  readonly fingerprint: string;
}

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly assigneeId: string | null;
}

async function assign(
  db: Prisma.TransactionClient,
  editorId: string,
  { id: discrepancyId, factId, eventId, fingerprint }: Held,
  assigneeId: string | null,
): Promise<void> {
  const standing = await db.$queryRaw<Standing[]>`
    SELECT id::text, version, "assigneeId" FROM "Annotation"
    WHERE "discrepancyId" = ${discrepancyId} AND "retractedAt" IS NULL
    ORDER BY "updatedAt" DESC, id FOR NO KEY UPDATE`;
  // Whom to ask follows from the annotations: given to one, it is taken from all others.
  const [first, ...others] = standing;
  const given = assigneeId !== null && first !== undefined ? [first] : [];
  const taken = (assigneeId === null ? standing : others).filter((own) => own.assigneeId !== null);
  for (const { id, version } of [...taken, ...given]) {
    await db.annotation.update({
      where: { id },
      data: {
        assigneeId: given.some((own) => own.id === id) ? assigneeId : null,
        version: version + 1,
      },
    });
  }
  if (assigneeId === null || first !== undefined) return;
  await db.annotation.create({
    data: {
      ...{ id: randomUUID(), kind: 'discrepancy', discrepancyId, factId, eventId },
      ...{ note: '', status: 'open', assigneeId, authorId: editorId, seenFingerprint: fingerprint },
    },
  });
}
