import 'server-only';
import { z } from 'zod';
import { waitInWords } from '@/core/people/wait-in-words';
import { problem } from '../api-response';
import type { Outcome } from '../commands/outcome';
import { reading } from '../database';
import { privately } from './answering';
import { readJson } from './as-editor';
import { cookiesOf } from './ask-better-auth';
import { askedBy } from './asked-by';
import { auth } from './auth';

const mostBytes = 64 * 1024;

/** What is said of a passkey that is not known, or is none. */
export const opensNone = 'This passkey opens no account here.';

/** What is said where Better Auth refuses, by its codes. */
const sentences: Readonly<Record<string, string>> = {
  SESSION_NOT_FRESH:
    'You signed in more than an hour ago. Sign in again, and then add the passkey.',
  CHALLENGE_NOT_FOUND: 'That took too long. Please try again.',
  PREVIOUSLY_REGISTERED: 'This passkey is known already.',
};

const notRead = 'The passkey could not be read. Please try again, in one tab.';

/** What a browser answers with a passkey. Of it Better Auth looks for the identifier, and keeps the transports. */
const sentSchema = z.object({
  name: z.string().optional(),
  response: z.looseObject({
    id: z.string().regex(/^[\w-]{1,1400}$/),
    response: z.looseObject({
      transports: z
        .array(z.string().regex(/^[a-z-]{1,20}$/))
        .max(10)
        .optional(),
    }),
  }),
});

/** Reads what a browser sent of a passkey; 400 where it is none, and 413 where it is too long for one. */
export function readPasskey(request: Request): Promise<Outcome<z.infer<typeof sentSchema>>> {
  return readJson(request, sentSchema, mostBytes);
}

/**
 * Has Better Auth answer a step with a passkey, which it counts by address, and gives its options, or that it is
 * done, with the cookies. What else it would say, the token of a session among it, stays here. `sent` is what it is
 * told; of the address it is told the path alone.
 */
export async function answerPasskey(request: Request, sent: object | null): Promise<Response> {
  const { method, url } = request;
  const { origin } = askedBy(request.headers);
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'transfer-encoding']) headers.delete(name);
  const response = await reading(async () =>
    (await auth(origin)).handler(
      new Request(origin + new URL(url).pathname, {
        ...{ method, headers },
        ...(sent === null ? {} : { body: JSON.stringify(sent) }),
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
  const { code = '' } = (await response.json().catch(() => ({}))) as { code?: string };
  // What a browser made for an earlier step, as of two tabs the first, is no fault of the server's.
  if (code === 'FAILED_TO_VERIFY_REGISTRATION') return problem(422, notRead, privately);
  if (response.status >= 500) return problem(500, 'The passkey could not be read.', privately);
  const status = response.status === 403 ? 403 : 401;
  return problem(status, sentences[code] ?? opensNone, privately);
}
