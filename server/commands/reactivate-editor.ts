import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isAccountKey } from '@/core/people/account';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Opens an account again that was ended, by an admin; no session of before with it. */
export function reactivateEditor(admin: Editor, id: string): Promise<Outcome<{ name: string }>> {
  return writing(admin.id, 'admin', async (db) => {
    if (!isAccountKey(id)) return refused(404, 'There is no such account that was ended.');
    const [opened] = await db.user.updateManyAndReturn({
      where: { id, NOT: { deactivatedAt: null } },
      data: { deactivatedAt: null },
    });
    if (opened === undefined) return refused(404, 'There is no such account that was ended.');
    await db.session.deleteMany({ where: { userId: id } });
    return done({ name: opened.name });
  });
}
