import { addedClaim, mostBytesOfClaim } from '@/core/claims/claim-input';
import { addClaim } from '@/server/commands/add-claim';
import { answerClaim } from '@/server/commands/answer-claim';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/claims`: a claim from words that an editor selected. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const read = await readJson(request, addedClaim, mostBytesOfClaim);
    return answerClaim(read.done ? await addClaim(id, read.value) : read);
  });
}
