import { mostBytesOfClaim, rejectedClaim } from '@/core/claims/claim-input';
import { parseClaimId } from '@/core/claims/claim-key';
import { problem } from '@/server/api-response';
import { answerClaim } from '@/server/commands/answer-claim';
import { rejectClaim } from '@/server/commands/reject-claim';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/claims/{id}/rejection`: sets the version that the editor saw aside. */
export function POST(
  request: Request,
  { params }: RouteContext<'/api/editor/claims/[claim]/rejection'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const claimId = parseClaimId((await params).claim);
    if (claimId === null) return problem(404, 'There is no such claim.');
    const read = await readJson(request, rejectedClaim, mostBytesOfClaim);
    return answerClaim(read.done ? await rejectClaim(id, claimId, read.value) : read);
  });
}
