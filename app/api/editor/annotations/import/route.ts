import { z } from 'zod';
import { readBatch } from '@/core/annotations/web-annotation/read-batch';
import { problem } from '@/server/api-response';
import { expirePages } from '@/server/cache-tags';
import { answerOutcome } from '@/server/commands/answer-outcome';
import { importAnnotations } from '@/server/commands/import-annotations';
import { asEditor, readJson } from '@/server/session/as-editor';
import { askedBy } from '@/server/session/asked-by';

/** Bytes of JSON that may come in at once. */
const longest = 8 * 1024 * 1024;

/**
 * `POST /api/editor/annotations/import`: W3C Web Annotations, as one, a list or a page, by the editor who sends
 * them. All of them come in, or where one is refused, none; `refused` then says which and why.
 */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const json = await readJson(request, z.unknown(), longest);
    if (!json.done) return answerOutcome(json);
    const base = askedBy(request.headers).origin;
    const batch = readBatch(json.value, [base]);
    if ('refused' in batch) return problem(422, batch.refused);
    const { outcome, refusals, tags } = await importAnnotations(id, batch.read, base);
    if (!outcome.done && refusals.length > 0) {
      return Response.json(
        { error: outcome.sentence, refused: refusals },
        { status: outcome.status },
      );
    }
    expirePages(tags);
    return outcome.done ? Response.json({ annotations: outcome.value }) : answerOutcome(outcome);
  });
}
