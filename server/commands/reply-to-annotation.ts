import 'server-only';
import type { NewReply } from '@/core/annotations/annotation-input';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { isUuid } from '@/core/uuid';
import type { Prisma } from '@/prisma/generated/client';
import { withView } from '../annotations/with-view';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** The most replies that one annotation takes. */
export const mostReplies = 1000;

/**
 * Adds a reply to an annotation that stands. Sent again after an answer that was lost, it is added once.
 * @returns the annotation with its thread.
 */
export async function replyToAnnotation(
  editorId: string,
  to: string,
  { id, note }: NewReply,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  if (!isUuid(to)) return refused(404, 'There is no such annotation.');
  const outcome = await writing<string, string>(editorId, 'editor', async (db) => {
    await lockThread(db, to);
    const root = await db.annotation.findUnique({
      where: { id: to },
      select: { kind: true, eventId: true, factId: true, retractedAt: true },
    });
    if (root === null || root.kind === 'reply') return refused(404, 'There is no such annotation.');
    const before = await db.annotation.findUnique({ where: { id } });
    if (before !== null) {
      const current = before.replyToId ?? id;
      const same = before.authorId === editorId && before.replyToId === to && before.note === note;
      if (same) return done(current);
      const sentence = 'This reply was saved before, and says something else now.';
      return { done: false, status: 409, sentence, current };
    }
    if (root.retractedAt !== null) {
      return refused(410, 'The annotation was retracted, so that there is nothing to reply to.');
    }
    if ((await db.annotation.count({ where: { replyToId: to } })) >= mostReplies) {
      return refused(422, `A thread holds ${mostReplies} replies. Begin another annotation.`);
    }
    const { eventId, factId } = root;
    await db.annotation.create({
      data: { id, kind: 'reply', replyToId: to, eventId, factId, note, authorId: editorId },
    });
    return done(to);
  });
  return withView(outcome);
}

/** Has whoever retracts an annotation and whoever replies to it wait for each other. */
export async function lockThread(db: Prisma.TransactionClient, id: string): Promise<void> {
  // In the order in which saving over an annotation locks them.
  await db.$queryRaw`
    SELECT FROM "Discrepancy" WHERE id = (SELECT "discrepancyId" FROM "Annotation" WHERE id = ${id}::uuid)
    FOR NO KEY UPDATE`;
  await db.$queryRaw`SELECT FROM "Annotation" WHERE id = ${id}::uuid FOR SHARE`;
}
