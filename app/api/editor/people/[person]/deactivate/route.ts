import { deactivateEditor } from '@/server/commands/deactivate-editor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Ends someone’s account and all their sessions. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/people/[person]/deactivate'>,
): Promise<Response> {
  const { person } = await context.params;
  return formOfEditor(request, 'admin', {
    page: '/editor/people',
    says: ({ name }: { name: string }) =>
      `The account of ${name} is ended, and every browser signed out.`,
    work: (admin) => deactivateEditor(admin, person),
  });
}
