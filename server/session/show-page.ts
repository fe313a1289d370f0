import 'server-only';
import { reading } from '../database';
import { privately } from './answering';
import { askedBy } from './asked-by';
import { type Said, saying } from './said';
import { serverSecret } from './server-secret';

/**
 * Has a browser that sent a form show a page (303), with what is to be said there, for which it is kept so many seconds.
 *
 * Throws a DatabaseUnavailable where the secret that seals what is said is not known yet and cannot be read.
 */
export async function showPage(
  request: Request,
  to: string,
  said: Said | null,
  { headers = new Headers(), seconds }: { headers?: Headers; seconds?: number } = {},
): Promise<Response> {
  const own = new Headers(headers);
  own.set('Cache-Control', privately['Cache-Control']);
  own.set('Location', to);
  if (said !== null) {
    const { origin } = askedBy(request.headers);
    const { location, cookie } = saying(said, to, origin, await reading(serverSecret), seconds);
    own.set('Location', location);
    own.append('Set-Cookie', cookie);
  }
  return new Response(null, { status: 303, headers: own });
}
