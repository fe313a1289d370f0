import 'server-only';
import type { z } from 'zod';
import { deskHeader, mayActAs, type Role } from '@/core/annotations/editor';
import { problem } from '../api-response';
import { done, type Outcome, refused } from '../commands/outcome';
import { answering, privately } from './answering';
import { awaitsPage } from './awaits-page';
import { type CurrentEditor, currentEditor } from './current-editor';
import { answerFailed } from './form-failed';
import { answerSignedOut } from './form-signed-out';
import { formNotKept, type SentForm } from './sent-form';
import { showPage } from './show-page';

/**
 * Answers a request that needs someone signed in, in a role: 401, also where it comes from somebody else's desk,
 * 403 or, where the database is gone, 503 with a sentence, and else what `make` answers. A browser that sent a form is
 * shown a page instead: to sign in on, or that of the form, with the sentence and with what was typed. No answer is
 * kept by any cache.
 */
export async function asEditor(
  request: Request,
  needed: Role,
  make: (editor: CurrentEditor) => Promise<Response>,
  form: SentForm = formNotKept(request),
): Promise<Response> {
  if (awaitsPage(request)) return onPage(request, needed, make, form);
  return answering(async () => {
    const editor = await currentEditor(request.headers);
    if (editor === null) return problem(401, signedOut, privately);
    const desk = request.headers.get(deskHeader);
    if (desk !== null && desk !== editor.id) return problem(401, anothersDesk, privately);
    if (!mayActAs(editor.role, needed)) return problem(403, onlyAdmins, privately);
    return unkept(await make(editor));
  });
}

async function onPage(
  request: Request,
  needed: Role,
  make: (editor: CurrentEditor) => Promise<Response>,
  form: SentForm,
): Promise<Response> {
  try {
    const editor = await currentEditor(request.headers);
    if (editor === null) return await answerSignedOut(request, await form.typed());
    if (mayActAs(editor.role, needed)) return unkept(await make(editor));
    const said = { sentence: onlyAdmins, refused: true, fields: {}, once: null, owner: editor.id };
    return await showPage(request, form.page, said);
  } catch (error) {
    return answerFailed(request, form, error);
  }
}

/**
 * Reads a body of JSON, at most so many bytes of UTF-8, and what it has to look like. Refuses with 413 what is
 * longer, and with 400 what is not JSON, not UTF-8, or looks otherwise.
 */
export async function readJson<Value>(
  request: Request,
  schema: z.ZodType<Value>,
  maxBytes: number,
): Promise<Outcome<Value>> {
  if (!/^application\/(?:ld\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refused(400, 'Send JSON, and say so: Content-Type: application/json.');
  }
  const body = await readBounded(request, maxBytes);
  if (body === null) {
    return refused(413, `That is too long: at most ${maxBytes.toLocaleString('en-US')} bytes.`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return refused(400, 'What was sent is not JSON in UTF-8.');
  }
  const read = schema.safeParse(parsed);
  return read.success ? done(read.data) : refused(400, sentenceOf(read.error));
}

/**
 * The body of a request; null where it is longer than so many bytes, of which no more are then kept. A browser hears
 * no answer before all is sent: of what is too long as much as `passed` is let pass by, so that it hears why.
 */
export async function readBounded(
  request: Request,
  maxBytes: number,
  passed = 0,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maxBytes + passed) return null;
    if (length > maxBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  return length > maxBytes ? null : Buffer.concat(chunks);
}

const onlyAdmins = 'Only an admin may do this.';
const signedOut = 'You are not signed in. Sign in again; what you typed is kept here.';
const anothersDesk =
  'Somebody else has signed in to this browser. Sign in again as yourself; what you typed is kept here.';

function unkept(response: Response): Response {
  response.headers.set('Cache-Control', privately['Cache-Control']);
  return response;
}

function sentenceOf(error: z.ZodError): string {
  const [first] = error.issues;
  const place = first?.path.join('.') ?? '';
  const message = first?.message.replace(/\.$/, '') ?? '';
  return place === '' ? `${message}.` : `${place}: ${message}.`;
}
