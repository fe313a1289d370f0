import { renamePasskey } from '@/server/commands/rename-passkey';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Gives a passkey of one’s own another name. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/account/passkeys/[passkey]/rename'>,
): Promise<Response> {
  const { passkey } = await context.params;
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'The passkey has its new name.',
    work: (editor, fields) => renamePasskey(editor, passkey, fields.get('name') ?? ''),
  });
}
