import { reactivateEditor } from '@/server/commands/reactivate-editor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Opens an account again that was ended. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/people/[person]/reactivate'>,
): Promise<Response> {
  const { person } = await context.params;
  return formOfEditor(request, 'admin', {
    page: '/editor/people',
    says: ({ name }: { name: string }) => `${name} can sign in again.`,
    work: (admin) => reactivateEditor(admin, person),
  });
}
