import type { NextRequest } from 'next/server';
import { problem, publicCaching, respond } from '@/server/api-response';
import { listOutlets } from '@/server/queries/list-outlets';

/** `GET /api/outlets?from=…`: a page of outlets by name, each with how many of its articles are held. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const page = await listOutlets(request.nextUrl.searchParams.get('from'));
    if (page === null) return problem(400, 'from must be the `next` of another page.');
    return Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
