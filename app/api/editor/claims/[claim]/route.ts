import { correctedClaim, mostBytesOfClaim } from '@/core/claims/claim-input';
import { parseClaimId } from '@/core/claims/claim-key';
import { problem } from '@/server/api-response';
import { answerClaim } from '@/server/commands/answer-claim';
import { correctClaim } from '@/server/commands/correct-claim';
import { getEditorClaim } from '@/server/queries/get-editor-claim';
import { asEditor, readJson } from '@/server/session/as-editor';

type Context = RouteContext<'/api/editor/claims/[claim]'>;

/** `GET /api/editor/claims/{id}`: a claim as editors correct it, with its history. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const claimId = parseClaimId((await params).claim);
    const claim = claimId === null ? null : await getEditorClaim(claimId);
    return claim === null ? problem(404, 'There is no such claim.') : Response.json(claim);
  });
}

/** `PATCH /api/editor/claims/{id}`: another reading, over the version that the editor saw. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const claimId = parseClaimId((await params).claim);
    if (claimId === null) return problem(404, 'There is no such claim.');
    const read = await readJson(request, correctedClaim, mostBytesOfClaim);
    return answerClaim(read.done ? await correctClaim(id, claimId, read.value) : read);
  });
}
