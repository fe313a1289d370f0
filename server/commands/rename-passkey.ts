import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { longestPasskeyName } from '@/core/people/account';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Gives one of an editor's own passkeys another name. */
export function renamePasskey(editor: Editor, id: string, typed: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    const name = typed.trim();
    if (name === '' || [...name].length > longestPasskeyName || /[\p{Cc}\p{Cs}]/u.test(name)) {
      return refused(422, `A passkey’s name has from one to ${longestPasskeyName} characters.`);
    }
    const { count } = await db.passkey.updateMany({
      where: { id, userId: editor.id },
      data: { name },
    });
    return count === 0 ? refused(404, 'There is no such passkey.') : done(null);
  });
}
