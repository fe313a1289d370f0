import { endOtherSessions } from '@/server/commands/end-other-sessions';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Ends all of one’s own sessions but this one. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'All other browsers are signed out.',
    work: (editor) => endOtherSessions(editor, editor.session),
  });
}
