import type { NextRequest } from 'next/server';
import { parsePlace } from '@/server/annotations/annotation-place';
import { problem } from '@/server/api-response';
import { editorRow } from '@/server/queries/editor-row';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/rows?event=…&fact=…`: a row with what editors say of it, `from=` a `next` on. */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const { searchParams: query } = request.nextUrl;
    const key = query.get('from');
    const from = key === null ? null : parsePlace(key);
    if (key !== null && from === null)
      return problem(400, 'from must be the `next` of another page.');
    const row = await editorRow(query.get('event') ?? '', query.get('fact') ?? '', from);
    if (row === null) return problem(404, 'There is no such row.');
    return Response.json(row, { headers: { 'Cache-Control': 'no-store, private' } });
  });
}
