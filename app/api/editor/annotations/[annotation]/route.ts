import { changedAnnotation, longestNote } from '@/core/annotations/annotation-input';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { changeAnnotation } from '@/server/commands/change-annotation';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `PATCH /api/editor/annotations/{id}`: saves over the version that the editor saw. */
export function PATCH(
  request: Request,
  { params }: RouteContext<'/api/editor/annotations/[annotation]'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const { annotation } = await params;
    const read = await readJson(request, changedAnnotation, 8 * longestNote);
    if (!read.done) return answerAnnotation(read);
    return answerAnnotation(await changeAnnotation(id, annotation, read.value));
  });
}
