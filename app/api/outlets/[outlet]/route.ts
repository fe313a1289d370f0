import type { NextRequest } from 'next/server';
import { parseOutletOptions } from '@/core/views/outlet-options';
import { problem, publicCaching, respond } from '@/server/api-response';
import { getOutlet } from '@/server/queries/get-outlet';

/** `GET /api/outlets/{slug}?articles-from=…&rows-from=…`: what the outlet's page shows, as JSON. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/outlets/[outlet]'>,
): Promise<Response> {
  return respond(async () => {
    const query = request.nextUrl.searchParams;
    const { articlesFrom, rowsFrom } = parseOutletOptions(query);
    if (query.get('articles-from') !== articlesFrom) {
      return problem(400, 'articles-from must be the `nextArticles` of another page.');
    }
    if (query.get('rows-from') !== rowsFrom) {
      return problem(400, 'rows-from must be the `nextRows` of another page.');
    }
    const outlet = await getOutlet((await params).outlet, articlesFrom, rowsFrom);
    return outlet && Response.json(outlet, { headers: { 'Cache-Control': publicCaching } });
  });
}
