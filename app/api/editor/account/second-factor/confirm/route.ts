import { confirmSecondFactor } from '@/server/commands/confirm-second-factor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Turns a second factor on by a first code. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account/second-factor',
    says: () =>
      'The second factor is on. You are asked for a code when you sign in with your password.',
    work: (editor, fields) =>
      confirmSecondFactor(editor, request.headers, fields.get('code') ?? ''),
    headers: (cookies) => cookies,
  });
}
