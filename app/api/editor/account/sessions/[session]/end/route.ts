import { endSession } from '@/server/commands/end-session';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Ends one of one’s own sessions. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/account/sessions/[session]/end'>,
): Promise<Response> {
  const { session } = await context.params;
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'That browser is signed out.',
    work: (editor) => endSession(editor, session),
  });
}
