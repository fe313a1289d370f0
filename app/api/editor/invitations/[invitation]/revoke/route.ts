import { revokeInvitation } from '@/server/commands/revoke-invitation';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Takes an invitation back. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/invitations/[invitation]/revoke'>,
): Promise<Response> {
  const { invitation } = await context.params;
  return formOfEditor(request, 'admin', {
    page: '/editor/people',
    says: () => 'The link is taken back, and opens nothing any more.',
    work: (admin) => revokeInvitation(admin, invitation),
  });
}
