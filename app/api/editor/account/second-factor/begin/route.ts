import { beginSecondFactor } from '@/server/commands/begin-second-factor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Begins to set up a second factor. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account/second-factor',
    says: () => 'Your password is right. Two steps are left.',
    work: (editor, fields) =>
      beginSecondFactor(editor, request.headers, fields.get('password') ?? ''),
  });
}
