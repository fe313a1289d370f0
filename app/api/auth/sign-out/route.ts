import { endSession } from '@/server/commands/end-session';
import { asEditor } from '@/server/session/as-editor';
import { endCookie } from '@/server/session/end-cookie';
import { answerForm } from '@/server/session/form-answer';

/** Ends the session that asks; its cookie opens nothing from then on. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async (editor) =>
    answerForm(request, await endSession(editor, editor.session), {
      next: '/sign-in?out',
      back: '/sign-in',
      sentence: null,
      headers: endCookie(request.headers),
    }),
  );
}
