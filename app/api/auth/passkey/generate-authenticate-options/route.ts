import { answering } from '@/server/session/answering';
import { answerPasskey } from '@/server/session/passkey-answer';

/** What a browser needs to sign in by a passkey. */
export function GET(request: Request): Promise<Response> {
  return answering(() => answerPasskey(request, null));
}
