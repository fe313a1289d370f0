import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isAccountKey } from '@/core/people/account';
import { isLastAdmin, lastAdminStays } from './is-last-admin';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Ends someone's account and all their sessions, by an admin; not the last admin's. What they wrote stays. */
export function deactivateEditor(admin: Editor, id: string): Promise<Outcome<{ name: string }>> {
  return writing(admin.id, 'admin', async (db) => {
    if (!isAccountKey(id)) return refused(404, 'There is no such person, or no longer.');
    if (await isLastAdmin(db, id)) return refused(422, lastAdminStays);
    const [ended] = await db.user.updateManyAndReturn({
      where: { id, deactivatedAt: null },
      data: { deactivatedAt: new Date() },
    });
    if (ended === undefined) return refused(404, 'There is no such person, or no longer.');
    await db.session.deleteMany({ where: { userId: id } });
    return done({ name: ended.name });
  });
}
