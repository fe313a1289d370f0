import { retractedAnnotation } from '@/core/annotations/annotation-input';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { retractAnnotation } from '@/server/commands/retract-annotation';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/annotations/{id}/retraction`: retracts an annotation or a reply, visibly. */
export function POST(
  request: Request,
  { params }: RouteContext<'/api/editor/annotations/[annotation]/retraction'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const { annotation } = await params;
    const read = await readJson(request, retractedAnnotation, 1000);
    if (!read.done) return answerAnnotation(read);
    return answerAnnotation(await retractAnnotation(id, annotation, read.value.version));
  });
}
