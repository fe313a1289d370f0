import { assignment } from '@/core/annotations/annotation-input';
import { queueAddress } from '@/core/queue/queue-options';
import { returnPath } from '@/core/views/return-path';
import { answerOutcome } from '@/server/commands/answer-outcome';
import { assignDiscrepancies } from '@/server/commands/assign-discrepancies';
import { refused } from '@/server/commands/outcome';
import { asEditor, readBounded, readJson } from '@/server/session/as-editor';
import { isForm } from '@/server/session/awaits-page';
import { answerForm } from '@/server/session/form-answer';

const mostBytes = 10_000;

/**
 * `POST /api/editor/assignments`: says who is to look at some discrepancies. A form sends each as a field
 * `discrepancy`, `assignee` (empty for nobody) and `back`, the path to show next.
 */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    if (isForm(request)) return answerPlainForm(request, id);
    const read = await readJson(request, assignment, mostBytes);
    if (!read.done) return answerOutcome(read);
    const outcome = await assignDiscrepancies(id, read.value);
    return answerOutcome(
      outcome.done ? { ...outcome, value: { changed: outcome.value } } : outcome,
    );
  });
}

async function answerPlainForm(request: Request, editorId: string): Promise<Response> {
  const body = await readBounded(request, mostBytes);
  const fields = new URLSearchParams(new TextDecoder().decode(body ?? new Uint8Array()));
  const back = returnPath(fields.get('back') ?? queueAddress);
  const read = assignment.safeParse({
    discrepancyIds: fields.getAll('discrepancy').map(Number),
    assigneeId: fields.get('assignee') || null,
  });
  const outcome = read.success
    ? await assignDiscrepancies(editorId, read.data)
    : refused(400, 'Choose at least one row, and 200 at most.');
  const sentence = outcome.done ? assigned(outcome.value) : null;
  return answerForm(request, outcome, { next: back, back, sentence });
}

function assigned(rows: number): string {
  if (rows === 0) return 'Nothing was changed: it was so already.';
  return rows === 1 ? 'One row was assigned.' : `${rows} rows were assigned.`;
}
