import { mostBytesOfClaim, movedClaim } from '@/core/claims/claim-input';
import { parseClaimId } from '@/core/claims/claim-key';
import { problem } from '@/server/api-response';
import { answerClaim } from '@/server/commands/answer-claim';
import { moveClaim } from '@/server/commands/move-claim';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/claims/{id}/move`: another fact, over the version that the editor saw. */
export function POST(
  request: Request,
  { params }: RouteContext<'/api/editor/claims/[claim]/move'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const claimId = parseClaimId((await params).claim);
    if (claimId === null) return problem(404, 'There is no such claim.');
    const read = await readJson(request, movedClaim, mostBytesOfClaim);
    return answerClaim(read.done ? await moveClaim(id, claimId, read.value) : read);
  });
}
