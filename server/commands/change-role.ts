import 'server-only';
import type { Editor, Role } from '@/core/annotations/editor';
import { isAccountKey } from '@/core/people/account';
import { isLastAdmin, lastAdminStays } from './is-last-admin';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Gives someone another role, by an admin; not the last admin. */
export function changeRole(
  admin: Editor,
  id: string,
  role: Role,
): Promise<Outcome<{ name: string }>> {
  return writing(admin.id, 'admin', async (db) => {
    if (!isAccountKey(id)) return refused(404, 'There is no such person.');
    if (role !== 'admin' && (await isLastAdmin(db, id))) return refused(422, lastAdminStays);
    const [changed] = await db.user.updateManyAndReturn({ where: { id }, data: { role } });
    return changed ? done({ name: changed.name }) : refused(404, 'There is no such person.');
  });
}
