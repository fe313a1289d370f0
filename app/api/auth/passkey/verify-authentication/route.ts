import { problem } from '@/server/api-response';
import { answering, privately } from '@/server/session/answering';
import { answerPasskey, opensNone, readPasskey } from '@/server/session/passkey-answer';

/** Signs in by a passkey; 401 where it opens no account, 429 after too many attempts. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const sent = await readPasskey(request);
    if (!sent.done) return problem(sent.status === 413 ? 413 : 401, opensNone, privately);
    return answerPasskey(request, { response: sent.value.response });
  });
}
