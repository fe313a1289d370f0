import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isAccountKey } from '@/core/people/account';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Ends one of an editor's own sessions. */
export function endSession(editor: Editor, session: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    if (!isAccountKey(session)) return refused(404, 'There is no such session.');
    const { count } = await db.session.deleteMany({ where: { id: session, userId: editor.id } });
    return count === 0 ? refused(404, 'This session has ended already.') : done(null);
  });
}
