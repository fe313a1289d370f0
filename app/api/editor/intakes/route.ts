import { bringInAddress, intakeAddress } from '@/core/views/intake-addresses';
import { bringText } from '@/server/commands/bring-text';
import type { Outcome } from '@/server/commands/outcome';
import { asEditor } from '@/server/session/as-editor';
import { answerForm } from '@/server/session/form-answer';
import { readFileForm } from '@/server/session/read-file-form';

/** Bytes that a file or a pasted text may have. */
const longest = 16 * 1024 ** 2;

/** Brings in a text: the file of a form, or what was pasted into it. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id: editorId }) => {
    const form = await readFileForm(request, longest);
    const outcome: Outcome<string> = form.done ? await bring(editorId, form.value) : form;
    return answerForm(request, outcome, {
      next: outcome.done ? intakeAddress(outcome.value) : bringInAddress,
      back: bringInAddress,
      sentence: null,
      fields: form.done ? { text: form.value.fields.get('text') ?? '' } : {},
    });
  });
}

type Form = Extract<Awaited<ReturnType<typeof readFileForm>>, { done: true }>['value'];

function bring(editorId: string, { fields, file }: Form): Promise<Outcome<string>> {
  const id = fields.get('id') ?? '';
  if (file !== null) return bringText(editorId, { id, kind: 'file', ...file });
  const bytes = new TextEncoder().encode((fields.get('text') ?? '').trim());
  return bringText(editorId, {
    ...{ id, bytes, kind: 'pasted' as const },
    ...{ name: 'Pasted text', type: 'text/plain; charset=utf-8' },
  });
}
