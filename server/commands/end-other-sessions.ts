import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { done, type Outcome } from './outcome';
import { writing } from './writing';

/** Ends all of an editor's sessions but one. */
export function endOtherSessions(editor: Editor, kept: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    await db.session.deleteMany({ where: { userId: editor.id, NOT: { id: kept } } });
    return done(null);
  });
}
