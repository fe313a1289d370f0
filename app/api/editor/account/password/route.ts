import { changePassword } from '@/server/commands/change-password';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Changes one’s own password, and ends all other sessions. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'Your password is changed, and all other browsers are signed out.',
    work: (editor, fields) =>
      changePassword(editor, request.headers, {
        current: fields.get('current') ?? '',
        wanted: fields.get('wanted') ?? '',
      }),
    headers: (cookies) => cookies,
  });
}
