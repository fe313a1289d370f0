import { assignment } from '@/core/annotations/annotation-input';
import { answerOutcome } from '@/server/commands/answer-outcome';
import { assignDiscrepancies } from '@/server/commands/assign-discrepancies';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/assignments`: says who is to look at some discrepancies. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const read = await readJson(request, assignment, 10_000);
    if (!read.done) return answerOutcome(read);
    const outcome = await assignDiscrepancies(id, read.value);
    return answerOutcome(
      outcome.done ? { ...outcome, value: { changed: outcome.value } } : outcome,
    );
  });
}
