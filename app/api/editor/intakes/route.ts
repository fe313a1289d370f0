import { bringInAddress, intakeAddress } from '@/core/views/intake-addresses';
import { bringText } from '@/server/commands/bring-text';
import type { Outcome } from '@/server/commands/outcome';
import { asEditor } from '@/server/session/as-editor';
import { answerForm } from '@/server/session/form-answer';
import { anothersForm } from '@/server/session/form-of-editor';
import { type FileForm, readFileForm } from '@/server/session/read-file-form';
import { ownerOf, type Typed } from '@/server/session/sent-form';

/** Bytes that a file or a pasted text may have. */
const longest = 16 * 1024 ** 2;

/** Bytes that are kept of what is sent by someone who is not signed in, and that are let pass by. */
const ofNobody = { kept: 128 * 1024, passed: 2 * longest };

/** Brings in a text: the file of a form, or what was pasted into it. */
export function POST(request: Request): Promise<Response> {
  let read: ReturnType<typeof readFileForm> | null = null;
  const typed = async (): Promise<Typed> => {
    read ??= readFileForm(request, ofNobody.kept, ofNobody.passed);
    const form = await read;
    const fields = form.done ? form.value.fields : new Map<string, string>();
    return {
      page: bringInAddress,
      fields: { text: fields.get('text') ?? '' },
      owner: ownerOf(fields),
    };
  };
  return asEditor(
    request,
    'editor',
    async ({ id: editorId }) => {
      read = readFileForm(request, longest);
      const form = await read;
      const { fields, owner } = await typed();
      const isOwn = owner === null || owner === editorId;
      const outcome = isOwn ? await bring(editorId, form) : anothersForm;
      return answerForm(request, outcome, {
        next: outcome.done ? intakeAddress(outcome.value) : bringInAddress,
        back: bringInAddress,
        sentence: null,
        ...(isOwn ? { fields, owner: editorId } : {}),
      });
    },
    { page: bringInAddress, typed },
  );
}

async function bring(editorId: string, form: Outcome<FileForm>): Promise<Outcome<string>> {
  if (!form.done) return form;
  const { fields, file } = form.value;
  const id = fields.get('id') ?? '';
  if (file !== null) return bringText(editorId, { id, kind: 'file', ...file });
  const bytes = new TextEncoder().encode((fields.get('text') ?? '').trim());
  return bringText(editorId, {
    ...{ id, bytes, kind: 'pasted' as const },
    ...{ name: 'Pasted text', type: 'text/plain; charset=utf-8' },
  });
}
