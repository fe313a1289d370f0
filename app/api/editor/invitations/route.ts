import { readRole } from '@/core/annotations/editor';
import { inviteEditor } from '@/server/commands/invite-editor';
import { refused } from '@/server/commands/outcome';
import { askedBy } from '@/server/session/asked-by';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Makes an invitation, whose link is told once. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'admin', {
    page: '/editor/people',
    says: () => 'The link is made. It is shown this once: send it to whom you invite.',
    work: async (admin, fields) => {
      const role = readRole(fields.get('role'));
      if (role === null) return refused(422, 'A role is “editor” or “admin”.');
      return inviteEditor(admin, { role, note: fields.get('note')?.trim() ?? '' });
    },
    once: ({ token }) => `${askedBy(request.headers).origin}/invitation/${token}`,
  });
}
