import { longestNote, newReply } from '@/core/annotations/annotation-input';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { replyToAnnotation } from '@/server/commands/reply-to-annotation';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/annotations/{id}/replies`: a reply, under an identifier of the editor's choosing. */
export function POST(
  request: Request,
  { params }: RouteContext<'/api/editor/annotations/[annotation]/replies'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const { annotation } = await params;
    const read = await readJson(request, newReply, 8 * longestNote);
    if (!read.done) return answerAnnotation(read);
    return answerAnnotation(await replyToAnnotation(id, annotation, read.value));
  });
}
