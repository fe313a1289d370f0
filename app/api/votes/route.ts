import type { NextRequest } from 'next/server';
import { parseVotesOptions } from '@/core/views/votes-options';
import { publicCaching, respond } from '@/server/api-response';
import { listVotes } from '@/server/queries/list-votes';

/** `GET /api/votes?outcome=…&state=…&from=…`: a page of recorded votes, chosen as on `/votes`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const page = await listVotes(parseVotesOptions(request.nextUrl.searchParams));
    return Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
