import type { NextRequest } from 'next/server';
import { parseSeriesDay } from '@/core/views/series-key';
import { problem, publicCaching, respond } from '@/server/api-response';
import { getSeriesData } from '@/server/queries/get-series-data';

/** `GET /api/series/{slug}?from=…`: a series, a page of its days, and what outlets report of the same. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/series/[series]'>,
): Promise<Response> {
  return respond(async () => {
    const from = request.nextUrl.searchParams.get('from');
    if (from !== null && parseSeriesDay(from) === null) {
      return problem(400, 'from must be a day, 2024-01-15.');
    }
    const page = await getSeriesData((await params).series, from);
    return page && Response.json(page, { headers: { 'Cache-Control': publicCaching } });
  });
}
