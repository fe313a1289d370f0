import 'server-only';
import { waitInWords } from '@/core/people/wait-in-words';
import { problem } from '../api-response';
import { reading } from '../database';
import { privately } from './answering';
import { readBounded } from './as-editor';
import { cookiesOf } from './ask-better-auth';
import { askedBy } from './asked-by';
import { auth } from './auth';

const mostBytes = 64 * 1024;

/** What is said where Better Auth refuses, by its codes. */
const sentences: Readonly<Record<string, string>> = {
  SESSION_NOT_FRESH:
    'You signed in more than an hour ago. Sign in again, and then add the passkey.',
  CHALLENGE_NOT_FOUND: 'That took too long. Please try again.',
  PREVIOUSLY_REGISTERED: 'This passkey is known already.',
};

/**
 * Has Better Auth answer a step with a passkey, which it counts by address, and gives its options, or that it is
 * done, with the cookies. What else it would say, the token of a session among it, stays here.
 */
export async function answerPasskey(request: Request): Promise<Response> {
  const body = request.method === 'POST' ? await readBounded(request, mostBytes) : undefined;
  if (body === null) return problem(413, 'That is too long for a passkey.', privately);
  const { method, url, headers } = request;
  const { origin } = askedBy(headers);
  const { pathname, search } = new URL(url);
  const response = await reading(async () =>
    (await auth(origin)).handler(
      new Request(origin + pathname + search, {
        ...{ method, headers },
        ...(body ? { body: Buffer.from(body) } : {}),
      }),
    ),
  );
  if (!response.ok) return refusal(response);
  const answered = cookiesOf(response);
  answered.set('Cache-Control', privately['Cache-Control']);
  const said: unknown = method === 'GET' ? await response.json() : { done: true };
  return Response.json(said, { headers: answered });
}

async function refusal(response: Response): Promise<Response> {
  if (response.status === 429) {
    const wait = Number(response.headers.get('X-Retry-After') ?? 60);
    const sentence = `There were too many attempts. Please try again in ${waitInWords(wait)}.`;
    return problem(429, sentence, { 'Retry-After': String(wait), ...privately });
  }
  if (response.status >= 500) return problem(500, 'The passkey could not be read.', privately);
  const { code = '' } = (await response.json().catch(() => ({}))) as { code?: string };
  const status = response.status === 403 ? 403 : 401;
  return problem(status, sentences[code] ?? 'This passkey opens no account here.', privately);
}
