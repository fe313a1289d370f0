import type { NextRequest } from 'next/server';
import { parseOptions } from '@/core/views/comparison-options';
import { publicCaching, respond } from '@/server/api-response';
import { getEvent } from '@/server/queries/get-event';

/** `GET /api/events/{slug}?policy=…`: what the event's page shows, as JSON. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/events/[event]'>,
): Promise<Response> {
  return respond(async () => {
    const { policy } = parseOptions(request.nextUrl.searchParams);
    const event = await getEvent((await params).event, policy);
    return event && Response.json(event, { headers: { 'Cache-Control': publicCaching } });
  });
}
