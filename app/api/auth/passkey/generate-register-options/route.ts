import { asEditor } from '@/server/session/as-editor';
import { answerPasskey } from '@/server/session/passkey-answer';

/** What a browser needs to make a passkey for whoever is signed in. */
export function GET(request: Request): Promise<Response> {
  return asEditor(request, 'editor', () => answerPasskey(request, null));
}
