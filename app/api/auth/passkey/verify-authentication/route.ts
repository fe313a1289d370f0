import { answering } from '@/server/session/answering';
import { answerPasskey } from '@/server/session/passkey-answer';

/** Signs in by a passkey; 401 where it opens no account, 429 after too many attempts. */
export function POST(request: Request): Promise<Response> {
  return answering(() => answerPasskey(request));
}
