import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isAccountKey, readPasskeyName, whyNoPasskeyName } from '@/core/people/account';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Gives one of an editor's own passkeys another name. */
export function renamePasskey(editor: Editor, id: string, typed: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    if (!isAccountKey(id)) return refused(404, 'There is no such passkey.');
    const name = readPasskeyName(typed);
    if (name === null) return refused(422, whyNoPasskeyName);
    const { count } = await db.passkey.updateMany({
      where: { id, userId: editor.id },
      data: { name },
    });
    return count === 0 ? refused(404, 'There is no such passkey.') : done(null);
  });
}
