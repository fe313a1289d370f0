import { readRole } from '@/core/annotations/editor';
import { changeRole } from '@/server/commands/change-role';
import { refused } from '@/server/commands/outcome';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Gives someone another role. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/people/[person]/role'>,
): Promise<Response> {
  const { person } = await context.params;
  return formOfEditor(request, 'admin', {
    page: '/editor/people',
    says: ({ name }: { name: string }) => `${name} has the new role.`,
    work: async (admin, fields) => {
      const role = readRole(fields.get('role'));
      return role === null
        ? refused(422, 'A role is “editor” or “admin”.')
        : changeRole(admin, person, role);
    },
  });
}
