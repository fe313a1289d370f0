import { z } from 'zod';
import { importInWords, refusalsInWords } from '@/core/annotations/web-annotation/import-in-words';
import { readBatch } from '@/core/annotations/web-annotation/read-batch';
import { annotationAddress } from '@/core/views/annotation-addresses';
import { expirePages } from '@/server/cache-tags';
import { answerOutcome } from '@/server/commands/answer-outcome';
import {
  type Import,
  type ImportedAnnotation,
  importAnnotations,
} from '@/server/commands/import-annotations';
import { type Outcome, refused } from '@/server/commands/outcome';
import { asEditor, readJson } from '@/server/session/as-editor';
import { askedBy } from '@/server/session/asked-by';
import { isUpload } from '@/server/session/awaits-page';
import { answerForm } from '@/server/session/form-answer';
import { readUpload } from '@/server/session/read-upload';

/** Bytes of JSON that may come in at once. */
const longest = 8 * 1024 * 1024;

const page = '/editor/import';

/**
 * `POST /api/editor/annotations/import`: W3C Web Annotations, as one, a list or a page, by the editor who sends
 * them as JSON or in a form. All of them come in, or where one is refused, none; `refused` then says which and why.
 */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    if (isUpload(request)) return answerUpload(request, id);
    const json = await readJson(request, z.unknown(), longest);
    if (!json.done) return answerOutcome(json);
    const { outcome, refusals } = await bringIn(request, id, json.value);
    if (!outcome.done && refusals.length > 0) {
      return Response.json(
        { error: outcome.sentence, refused: refusals },
        { status: outcome.status },
      );
    }
    return outcome.done ? Response.json({ annotations: outcome.value }) : answerOutcome(outcome);
  });
}

async function answerUpload(request: Request, editorId: string): Promise<Response> {
  const text = await readUpload(request, longest);
  const outcome = text === null ? tooLong : await ofText(request, editorId, text);
  return answerForm(request, outcome, {
    ...{ next: page, back: page },
    sentence: outcome.done ? importInWords(outcome.value) : null,
    // What was pasted is given back where it is short enough for the cookie that carries it.
    fields: { text: text ?? '' },
    ...(outcome.done ? { once: addressesOf(outcome.value) } : {}),
  });
}

function addressesOf(came: readonly ImportedAnnotation[]): string {
  return came
    .slice(0, 5)
    .map(({ address }) => annotationAddress(address.split('/').at(-1) ?? ''))
    .join(' ');
}

const tooLong = refused(
  413,
  `That cannot be read: a file is text in UTF-8 here, and has at most ${longest / 1024 ** 2} MB.`,
);

async function ofText(
  request: Request,
  editorId: string,
  text: string,
): Promise<Import['outcome']> {
  if (text.trim() === '') return refused(422, 'Choose a file first, or paste what is in it.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(422, 'This is not JSON, which Web Annotations are written in.');
  }
  const { outcome, refusals, count } = await bringIn(request, editorId, json);
  return !outcome.done && refusals.length > 0
    ? refused(422, refusalsInWords(refusals, count))
    : outcome;
}

type BroughtIn = Pick<Import, 'outcome' | 'refusals'> & { readonly count: number };

async function bringIn(request: Request, editorId: string, json: unknown): Promise<BroughtIn> {
  const base = askedBy(request.headers).origin;
  const batch = readBatch(json, [base]);
  if ('refused' in batch) {
    const outcome: Outcome<never> = refused(422, batch.refused);
    return { outcome, refusals: [], count: 0 };
  }
  const { outcome, refusals, tags } = await importAnnotations(editorId, batch.read, base);
  if (outcome.done) expirePages(tags);
  return { outcome, refusals, count: batch.read.length };
}
