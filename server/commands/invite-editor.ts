import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Editor, Role } from '@/core/annotations/editor';
import { invitationDays, longestNote } from '@/core/people/invitation';
import { hashOfToken, newInvitationToken } from '../session/invitation-token';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Makes an invitation by an admin. Its secret is told here and kept nowhere. */
export async function inviteEditor(
  admin: Editor,
  { role, note }: { role: Role; note: string },
): Promise<Outcome<{ id: string; token: string }>> {
  return writing(admin.id, 'admin', async (db) => {
    if ([...note].length > longestNote || /[\p{Cc}\p{Cs}]/u.test(note)) {
      return refused(422, `A note is one line of at most ${longestNote} characters.`);
    }
    const id = randomUUID();
    const token = newInvitationToken();
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + invitationDays * 24 * 3600 * 1000);
    await db.invitation.create({
      data: {
        ...{ id, role, note, createdAt, expiresAt },
        tokenHash: hashOfToken(token),
        createdById: admin.id,
      },
    });
    return done({ id, token });
  });
}
