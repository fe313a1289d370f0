import type { NextRequest } from 'next/server';
import { voteAddress } from '@/core/views/addresses';
import { symbolOfSegments } from '@/core/views/vote-symbol';
import { publicCaching, respond } from '@/server/api-response';
import { getVote } from '@/server/queries/get-vote';
import { getVoteDraft } from '@/server/queries/get-vote-draft';

/** `GET /api/votes/S/2024/239`: every entry of the record under a draft's symbol, with what the audit finds. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/votes/[...symbol]'>,
): Promise<Response> {
  return respond(async () => {
    const text = symbolOfSegments((await params).symbol);
    const draft = text === null ? null : await getVoteDraft(text);
    if (draft === null) return null;
    const address = `/api${voteAddress(draft)}`;
    if (request.nextUrl.pathname !== address) {
      return new Response(null, { status: 308, headers: { Location: address } });
    }
    const vote = await getVote(draft);
    return vote && Response.json(vote, { headers: { 'Cache-Control': publicCaching } });
  });
}
