import 'server-only';
import { reading } from '../database';
import { askedBy } from './asked-by';
import { type Auth, auth } from './auth';

/**
 * Asks Better Auth for whoever sent these headers, and gives its answer with its status and cookies.
 *
 * Throws a DatabaseUnavailable where the database does not answer.
 */
export function askBetterAuth(
  headers: Headers,
  ask: (api: Auth['api']) => Promise<Response>,
): Promise<Response> {
  return reading(async () => ask((await auth(askedBy(headers).origin)).api));
}

/** The cookies of an answer, alone. */
export function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return headers;
}

/** By which code Better Auth says what went wrong; null where by none. */
export async function codeOf(response: Response): Promise<string | null> {
  const read = (await response.json().catch(() => null)) as { code?: string } | null;
  return read?.code ?? null;
}
