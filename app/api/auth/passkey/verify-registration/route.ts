import { mostPasskeys, readPasskeyName, whyNoPasskeyName } from '@/core/people/account';
import { problem } from '@/server/api-response';
import { getOwnAccount } from '@/server/queries/get-own-account';
import { asEditor } from '@/server/session/as-editor';
import { answerPasskey, readPasskey } from '@/server/session/passkey-answer';

/** Keeps a new passkey of whoever is signed in; 403 where they have as many as one may have. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async (editor) => {
    const { passkeys } = await getOwnAccount(editor);
    if (passkeys.length >= mostPasskeys) {
      return problem(403, `One may have ${mostPasskeys} passkeys. Take one away first.`);
    }
    const sent = await readPasskey(request);
    if (!sent.done) return problem(sent.status, sent.sentence);
    const name = readPasskeyName(sent.value.name ?? '');
    if (name === null) return problem(422, whyNoPasskeyName);
    return answerPasskey(request, { response: sent.value.response, name });
  });
}
