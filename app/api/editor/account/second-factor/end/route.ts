import { endSecondFactor } from '@/server/commands/end-second-factor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Turns a second factor off. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account/second-factor',
    says: () => 'The second factor is off.',
    work: (editor, fields) =>
      endSecondFactor(editor, request.headers, fields.get('password') ?? ''),
    headers: (cookies) => cookies,
  });
}
