import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { isUuid } from '@/core/uuid';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Takes an invitation back, by an admin, so that its link opens nothing. */
export function revokeInvitation(admin: Editor, id: string): Promise<Outcome<null>> {
  return writing(admin.id, 'admin', async (db) => {
    const { count } = isUuid(id)
      ? await db.invitation.updateMany({
          where: { id, usedAt: null, revokedAt: null },
          data: { revokedAt: new Date() },
        })
      : { count: 0 };
    return count === 0
      ? refused(404, 'There is no such invitation to take back: perhaps it was just used.')
      : done(null);
  });
}
