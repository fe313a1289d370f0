import type { NextRequest } from 'next/server';
import { parseVotesOptions } from '@/core/views/votes-options';
import { unreadProblems } from '@/core/views/votes-unread';
import { problem, publicCaching, respond } from '@/server/api-response';
import { listVotes } from '@/server/queries/list-votes';

/** `GET /api/votes?outcome=…&state=…&from=…`: a page of recorded votes, chosen as on `/votes`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const options = parseVotesOptions(request.nextUrl.searchParams);
    if (options.unread.length > 0) return problem(400, unreadProblems(options));
    const page = await listVotes(options);
    return Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
