import { mostPasskeys } from '@/core/people/account';
import { problem } from '@/server/api-response';
import { getOwnAccount } from '@/server/queries/get-own-account';
import { asEditor } from '@/server/session/as-editor';
import { answerPasskey } from '@/server/session/passkey-answer';

/** Keeps a new passkey of whoever is signed in; 403 where they have as many as one may have. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async (editor) => {
    const { passkeys } = await getOwnAccount(editor);
    return passkeys.length >= mostPasskeys
      ? problem(403, `One may have ${mostPasskeys} passkeys. Take one away first.`)
      : answerPasskey(request);
  });
}
