import type { NextRequest } from 'next/server';
import {
  annotationCollection,
  annotationPage,
} from '@/core/annotations/web-annotation/annotation-pages';
import { toWebAnnotation } from '@/core/annotations/web-annotation/to-web-annotation';
import { problem, respond } from '@/server/api-response';
import { linkedData, mayBeAsked } from '@/server/linked-data';
import {
  countEventAnnotations,
  listEventAnnotations,
} from '@/server/queries/list-event-annotations';
import { askedBy } from '@/server/session/asked-by';

/** `GET /api/events/{slug}/annotations?page=…`: an event's annotations as a W3C collection, or a page of it. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/events/[event]/annotations'>,
): Promise<Response> {
  return respond(async () => {
    const { event } = await params;
    const base = askedBy(request.headers).origin;
    const given = request.nextUrl.searchParams.get('page');
    if (given === null) {
      const counted = await countEventAnnotations(event);
      return counted && linkedData(request, annotationCollection(counted, base));
    }
    if (!/^[1-9]\d{0,5}$/.test(given)) return problem(400, 'page must be a whole number from 1.');
    const page = await listEventAnnotations(event, Number(given));
    if (page === null) return null;
    const items = page.annotations.map((annotation) => toWebAnnotation(annotation, base));
    return linkedData(
      request,
      annotationPage(page.counted, Number(given), page.startIndex, items, base),
    );
  });
}

export function OPTIONS(): Response {
  return mayBeAsked();
}
