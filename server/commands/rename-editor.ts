import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { readName, whyNoName } from '@/core/people/person';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Changes the name that readers see beside what an editor wrote. */
export function renameEditor(editor: Editor, typed: string): Promise<Outcome<null>> {
  return writing(editor.id, 'editor', async (db) => {
    const name = readName(typed);
    if (name === null) return refused(422, whyNoName);
    await db.user.update({ where: { id: editor.id }, data: { name } });
    return done(null);
  });
}
