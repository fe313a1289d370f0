import type { NextRequest } from 'next/server';
import { problem, publicCaching, respond } from '@/server/api-response';
import { listEvents } from '@/server/queries/list-events';

/** `GET /api/events?from=…`: a page of events with their sharpest differences. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const page = await listEvents(request.nextUrl.searchParams.get('from'));
    if (page === null) return problem(400, 'from must be the `next` of another page.');
    return Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
