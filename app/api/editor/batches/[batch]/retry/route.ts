import { batchAddress } from '@/core/views/intake-addresses';
import { retryBatch } from '@/server/commands/retry-batch';
import { formOfEditor } from '@/server/session/form-of-editor';

export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/batches/[batch]/retry'>,
): Promise<Response> {
  const { batch } = await context.params;
  return formOfEditor(request, 'editor', {
    page: batchAddress(batch),
    says: (count) =>
      count === 1 ? 'One address is tried again.' : `${count} addresses are tried again.`,
    work: ({ id }) => retryBatch(id, batch),
  });
}
