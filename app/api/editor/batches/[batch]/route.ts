import { problem } from '@/server/api-response';
import { getBatch } from '@/server/queries/get-batch';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/batches/ID`: how far a batch is. */
export async function GET(
  request: Request,
  context: RouteContext<'/api/editor/batches/[batch]'>,
): Promise<Response> {
  const { batch: id } = await context.params;
  return asEditor(request, 'editor', async () => {
    const batch = await getBatch(id);
    return batch === null
      ? problem(404, 'There is nothing of that name.')
      : Response.json({ states: batch.states });
  });
}
