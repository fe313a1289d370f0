import 'server-only';
import type { ChangedReply } from '@/core/annotations/annotation-input';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { isUuid } from '@/core/uuid';
import { saveOver } from '../annotations/save-over';
import { withView } from '../annotations/with-view';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Saves a reply on top of the version that its author saw; nobody else changes it.
 * @returns the annotation with its thread.
 */
export async function changeReply(
  editorId: string,
  id: string,
  { version, note }: ChangedReply,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  if (!isUuid(id)) return refused(404, 'There is no such reply.');
  const outcome = await writing<string, string>(editorId, 'editor', async (db) => {
    const held = await db.annotation.findUnique({
      where: { id },
      select: { replyToId: true, authorId: true },
    });
    if (held === null || held.replyToId === null) return refused(404, 'There is no such reply.');
    if (held.authorId !== editorId) {
      return refused(403, 'A reply is changed by who wrote it. Write one of your own.');
    }
    const saved = await saveOver(db, editorId, id, version, { note });
    const current = held.replyToId;
    if (saved) return done(current);
    const sentence =
      'You have saved this reply elsewhere meanwhile. Both texts are shown; nothing of yours is lost.';
    return { done: false, status: 409, sentence, current };
  });
  return withView(outcome);
}
