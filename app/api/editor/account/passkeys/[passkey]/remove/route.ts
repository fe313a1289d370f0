import { removePasskey } from '@/server/commands/remove-passkey';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Takes a passkey of one’s own away. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/account/passkeys/[passkey]/remove'>,
): Promise<Response> {
  const { passkey } = await context.params;
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'The passkey is taken away, and opens nothing any more.',
    work: (editor) => removePasskey(editor, passkey),
  });
}
