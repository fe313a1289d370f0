import { toWebAnnotation } from '@/core/annotations/web-annotation/to-web-annotation';
import { problem, respond } from '@/server/api-response';
import { linkedData, linkedDataHeaders, mayBeAsked } from '@/server/linked-data';
import { getPublishedAnnotation } from '@/server/queries/get-published-annotation';
import { askedBy } from '@/server/session/asked-by';

/** `GET /api/annotations/{id}`: one annotation as a W3C Web Annotation; 410 for one that was retracted. */
export function GET(
  request: Request,
  { params }: RouteContext<'/api/annotations/[annotation]'>,
): Promise<Response> {
  return respond(async () => {
    const annotation = await getPublishedAnnotation((await params).annotation);
    if (annotation === null) return null;
    if ('retractedAt' in annotation) {
      return problem(
        410,
        `This annotation was retracted at ${annotation.retractedAt}.`,
        linkedDataHeaders,
      );
    }
    return linkedData(request, toWebAnnotation(annotation, askedBy(request.headers).origin));
  });
}

export function OPTIONS(): Response {
  return mayBeAsked();
}
