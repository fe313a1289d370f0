import type { NextRequest } from 'next/server';
import { parseOptions } from '@/core/views/comparison-options';
import { publicCaching, respond } from '@/server/api-response';
import { eventCsv } from '@/server/event-csv';
import { getEvent } from '@/server/queries/get-event';

/** `GET /api/events/{slug}/rows.csv?policy=…`: the event's rows, a line for each cell and claim. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/events/[event]/rows.csv'>,
): Promise<Response> {
  return respond(async () => {
    const { policy } = parseOptions(request.nextUrl.searchParams);
    const event = await getEvent((await params).event, policy);
    if (event === null) return null;
    return new Response(eventCsv(event), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${event.slug}.csv"`,
        'Cache-Control': publicCaching,
      },
    });
  });
}
