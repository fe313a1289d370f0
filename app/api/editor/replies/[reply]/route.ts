import { changedReply, longestNote } from '@/core/annotations/annotation-input';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { changeReply } from '@/server/commands/change-reply';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `PATCH /api/editor/replies/{id}`: its author saves a reply over the version that they saw. */
export function PATCH(
  request: Request,
  { params }: RouteContext<'/api/editor/replies/[reply]'>,
): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const { reply } = await params;
    const read = await readJson(request, changedReply, 8 * longestNote);
    if (!read.done) return answerAnnotation(read);
    return answerAnnotation(await changeReply(id, reply, read.value));
  });
}
