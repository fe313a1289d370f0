import type { NextRequest } from 'next/server';
import { problem, publicCaching, respond } from '@/server/api-response';
import { listSeries } from '@/server/queries/list-series';

/** `GET /api/series?from=…`: a page of official series. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const page = await listSeries(request.nextUrl.searchParams.get('from'));
    if (page === null) return problem(400, 'from must be the `next` of another page.');
    return Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
