import { renewRecoveryCodes } from '@/server/commands/renew-recovery-codes';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Makes new codes for recovery, which are shown once. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account/second-factor',
    says: () => 'These codes replace those of before. They are shown this once.',
    work: (editor, fields) =>
      renewRecoveryCodes(editor, request.headers, fields.get('password') ?? ''),
    once: (codes) => codes.join(' '),
  });
}
