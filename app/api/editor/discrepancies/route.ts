import type { NextRequest } from 'next/server';
import { parseQueueOptions } from '@/core/queue/queue-options';
import { rowId } from '@/core/row-id';
import { problem } from '@/server/api-response';
import { listDiscrepancies, rereadDiscrepancies } from '@/server/queries/list-discrepancies';
import { asEditor } from '@/server/session/as-editor';

/**
 * `GET /api/editor/discrepancies?state=…&also=12.34`: a page of the queue, chosen as on `/editor`, and the rows of
 * these identifiers as they are now, each with whether it fits the choice.
 */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async ({ id }) => {
    const query = request.nextUrl.searchParams;
    const options = parseQueueOptions(query);
    const also = readIds(query.get('also') ?? '');
    if (also === null || options.unread.length > 0) {
      return problem(400, `What is asked for cannot be read: ${[...options.unread, 'also'][0]}.`);
    }
    const page = await listDiscrepancies(options, id);
    const listed = new Set(page.items.map((item) => item.id));
    const others = await rereadDiscrepancies(
      options,
      id,
      also.filter((other) => !listed.has(other)),
    );
    return Response.json({ page, others });
  });
}

/** Identifiers joined by dots, 300 at most. */
function readIds(text: string): readonly number[] | null {
  if (text === '') return [];
  const ids = text.split('.').map(rowId);
  const read = ids.filter((id) => id !== null);
  return ids.length <= 300 && read.length === ids.length ? read : null;
}
