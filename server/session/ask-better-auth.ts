import 'server-only';
import { type Refusal, refused } from '../commands/outcome';
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

/**
 * Why Better Auth refused, by those of its codes that are expected; it is another thing that a session ended meanwhile.
 *
 * Throws for any other answer, which is no fault of whoever asked.
 */
export async function refusalBy(
  response: Response,
  expected: Readonly<Record<string, Refusal>>,
): Promise<Refusal> {
  const code = await codeOf(response);
  const all = new Map(Object.entries({ UNAUTHORIZED: sessionEnded, ...expected }));
  const refusal = all.get(code ?? '');
  if (refusal) return refusal;
  throw new Error(`Better Auth answered ${response.status} ${code ?? 'without a code'}.`);
}

/** What is said where a session ended meanwhile. */
export const sessionEnded = refused(401, 'You are not signed in. Please sign in again.');

/** By which code Better Auth says what went wrong; null where by none. */
async function codeOf(response: Response): Promise<string | null> {
  const read = (await response.json().catch(() => null)) as { code?: string } | null;
  return read?.code ?? null;
}
