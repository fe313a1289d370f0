import type { NextRequest } from 'next/server';
import type { AnnotatedRow } from '@/core/annotations/annotation-view';
import { parseOptions } from '@/core/views/comparison-options';
import { publicCaching, respond } from '@/server/api-response';
import { annotatedRows } from '@/server/queries/annotated-rows';
import { getEvent } from '@/server/queries/get-event';

/** `GET /api/events/{slug}?policy=…`: what the event's page shows, as JSON, with where each row stands with editors. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/events/[event]'>,
): Promise<Response> {
  return respond(async () => {
    const { policy } = parseOptions(request.nextUrl.searchParams);
    const event = await getEvent((await params).event, policy);
    if (event === null) return null;
    const annotated = await annotatedRows(event.slug);
    const rows = event.rows.map((row) => ({ ...row, annotated: inShort(annotated.get(row.slug)) }));
    return Response.json({ ...event, rows }, { headers: { 'Cache-Control': publicCaching } });
  });
}

function inShort(row: AnnotatedRow | undefined) {
  return row === undefined ? null : { status: row.status, count: row.count };
}
