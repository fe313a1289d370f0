import { after, type NextRequest } from 'next/server';
import { problemSentences, unreadSearchProblems } from '@/core/views/search-in-words';
import { parseSearchOptions } from '@/core/views/search-options';
import { problem, publicCaching, respond } from '@/server/api-response';
import { search } from '@/server/queries/search';
import { refreshBehind } from '@/server/search/refresh-behind';

/** `GET /api/search?q=…&kind=…&outlet=…&from=…&to=…&verdict=…&after=…`: what `/search` finds. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const options = parseSearchOptions(request.nextUrl.searchParams);
    if (options.unread.length > 0) return problem(400, unreadSearchProblems(options));
    const page = await search(options);
    after(refreshBehind);
    if (page.problem !== null) return problem(400, problemSentences[page.problem]);
    const { problem: _, ...found } = page;
    return Response.json(found, { headers: { 'Cache-Control': publicCaching } });
  });
}
