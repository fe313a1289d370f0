import { mostBytesOfClaim, restoredClaim } from '@/core/claims/claim-input';
import { parseClaimId } from '@/core/claims/claim-key';
import { problem } from '@/server/api-response';
import { answerClaim } from '@/server/commands/answer-claim';
import { restoreClaim } from '@/server/commands/restore-claim';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/claims/{id}/restoration`: brings an earlier revision back. */
export function POST(
  request: Request,
  { params }: RouteContext<'/api/editor/claims/[claim]/restoration'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const claimId = parseClaimId((await params).claim);
    if (claimId === null) return problem(404, 'There is no such claim.');
    const read = await readJson(request, restoredClaim, mostBytesOfClaim);
    return answerClaim(read.done ? await restoreClaim(id, claimId, read.value) : read);
  });
}
