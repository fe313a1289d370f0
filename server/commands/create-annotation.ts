import 'server-only';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { Prisma } from '@/prisma/generated/client';
import { type Placed, placeOf } from '../annotations/place-of';
import { ofReason } from '../annotations/reason-columns';
import { seenOfPair } from '../annotations/seen-of-pair';
import { withView } from '../annotations/with-view';
import { type Conflict, done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Saves a new annotation on a discrepancy, a claim or passages, with the words that it speaks of.
 *
 * Sent again, as after an answer that was lost, it is saved once; an identifier that stands for another
 * annotation is a conflict.
 */
export async function createAnnotation(
  editorId: string,
  input: NewAnnotation,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  return withView(
    await writing<string, string>(editorId, 'editor', (db) => annotate(db, editorId, input)),
  );
}

async function annotate(
  db: Prisma.TransactionClient,
  editorId: string,
  input: NewAnnotation,
): Promise<Outcome<string, string>> {
  const { id, reason, note, status, assigneeId, about } = input;
  const own = { ...ofReason(reason), note, status, assigneeId };
  const before = await db.annotation.findUnique({ where: { id }, include: { targets: true } });
  const placed = await placeOf(db, about);
  if (before !== null) {
    const same =
      before.authorId === editorId &&
      Object.entries(own).every(([key, value]) => before[key as keyof typeof own] === value) &&
      // What it was about may be gone since it was saved.
      (!placed.done || isPlaced(before, placed.value));
    return same ? done(id) : takenBy(before.replyToId ?? id);
  }
  if (!placed.done) return placed;
  const assigned = await mayBeAssigned(db, assigneeId);
  if (!assigned) return refused(422, 'The person you chose no longer edits here. Choose another.');
  const seenFingerprint =
    about.kind === 'discrepancy'
      ? await seenOfPair(db, about, input.seenFingerprint)
      : input.seenFingerprint;
  await insertAnnotation(db, { ...own, seenFingerprint, id, authorId: editorId }, placed.value);
  return done(id);
}

/** Whether an annotation is about what was meant; words of a row or a claim may since be others. */
function isPlaced(
  held: Prisma.AnnotationGetPayload<{ include: { targets: true } }>,
  { kind, discrepancyId, claimId, targets }: Placed,
): boolean {
  if (held.kind !== kind || held.discrepancyId !== discrepancyId || held.claimId !== claimId) {
    return false;
  }
  if (kind !== 'passages') return true;
  const spans = (of: readonly { articleVersionId: number; start: number; end: number }[]) =>
    of.map(({ articleVersionId, start, end }) => `${articleVersionId} ${start} ${end}`).join();
  return spans(held.targets.toSorted((a, b) => a.position - b.position)) === spans(targets);
}

/** Whether an annotation may be given to somebody to look at: an active editor, or nobody. */
export async function mayBeAssigned(
  db: Prisma.TransactionClient,
  id: string | null,
): Promise<boolean> {
  if (id === null) return true;
  return (await db.user.count({ where: { id, deactivatedAt: null } })) === 1;
}

/** Writes a new annotation with the words that it speaks of, both as they were found. */
export async function insertAnnotation(
  db: Prisma.TransactionClient,
  own: Omit<Prisma.AnnotationUncheckedCreateInput, 'kind'>,
  { kind, eventId, factId, discrepancyId, claimId, targets }: Placed,
): Promise<void> {
  await db.annotation.create({
    data: { ...own, kind, eventId, factId, discrepancyId, claimId },
  });
  await db.annotationTarget.createMany({
    data: targets.map((target, position) => ({ ...target, annotationId: own.id, position })),
  });
}

function takenBy(current: string): Conflict<string> {
  return {
    done: false,
    status: 409,
    sentence: 'This annotation was saved before, and says something else now.',
    current,
  };
}
