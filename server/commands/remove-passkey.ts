import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isAccountKey } from '@/core/people/account';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Takes one of an editor's own passkeys away: it opens nothing from then on. */
export function removePasskey(editor: Editor, id: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    if (!isAccountKey(id)) return refused(404, 'There is no such passkey.');
    const { count } = await db.passkey.deleteMany({ where: { id, userId: editor.id } });
    return count === 0 ? refused(404, 'There is no such passkey.') : done(null);
  });
}
