import { longestNote, newAnnotation } from '@/core/annotations/annotation-input';
import { answerAnnotation } from '@/server/commands/answer-outcome';
import { createAnnotation } from '@/server/commands/create-annotation';
import { asEditor, readJson } from '@/server/session/as-editor';

/** `POST /api/editor/annotations`: a new annotation, under an identifier of the editor's choosing. */
export function POST(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const read = await readJson(request, newAnnotation, 8 * longestNote);
    return read.done
      ? answerAnnotation(await createAnnotation(id, read.value))
      : answerAnnotation(read);
  });
}
