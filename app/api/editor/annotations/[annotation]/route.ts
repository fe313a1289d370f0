import type { NextRequest } from 'next/server';
import { changedAnnotation, longestNote } from '@/core/annotations/annotation-input';
import { parsePlace } from '@/server/annotations/annotation-place';
import { problem } from '@/server/api-response';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { changeAnnotation } from '@/server/commands/change-annotation';
import { editorAnnotation } from '@/server/queries/editor-annotation';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `GET /api/editor/annotations/{id}`: it, or what a reply answers, with its replies; `replies-from=` a place on. */
export function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/editor/annotations/[annotation]'>,
): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const { annotation } = await params;
    const key = request.nextUrl.searchParams.get('replies-from');
    const after = key === null ? null : parsePlace(key);
    if (key !== null && after === null)
      return problem(400, 'replies-from must be the place of a reply.');
    const found = await editorAnnotation(annotation, after);
    if (found === null) return problem(404, 'There is no such annotation.');
    return Response.json(found);
  });
}

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
