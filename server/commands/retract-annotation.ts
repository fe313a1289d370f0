import 'server-only';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { isUuid } from '@/core/uuid';
import { saveOver } from '../annotations/save-over';
import { withView } from '../annotations/with-view';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Retracts an annotation, or a reply, in the version that its editor saw. That it was there stays visible,
 * with who retracted it and when; its words are kept for editors. What is a reply only its author or an
 * admin retracts.
 * @returns the annotation of the thread.
 */
export async function retractAnnotation(
  editorId: string,
  id: string,
  version: number,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  if (!isUuid(id)) return refused(404, 'There is no such annotation.');
  const outcome = await writing<string, string>(editorId, 'editor', async (db) => {
    const held = await db.annotation.findUnique({
      where: { id },
      select: { kind: true, authorId: true, replyToId: true },
    });
    if (held === null) return refused(404, 'There is no such annotation.');
    if (held.kind === 'reply' && held.authorId !== editorId) {
      const admins = await db.user.count({ where: { id: editorId, role: 'admin' } });
      if (admins === 0)
        return refused(403, 'A reply is retracted by who wrote it, or by an admin.');
    }
    const saved = await saveOver(db, editorId, id, version, { retractedAt: new Date() });
    const current = held.replyToId ?? id;
    if (saved) return done(current);
    const sentence = 'Somebody has changed this meanwhile. Read it as it is now, and retract that.';
    return { done: false, status: 409, sentence, current };
  });
  return withView(outcome);
}
