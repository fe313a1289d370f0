import type { NextRequest } from 'next/server';
import { problem } from '@/server/api-response';
import { sourceChoices } from '@/server/queries/source-choices';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/sources?q=…`: sources whose names begin so, 20 at most. */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const beginning = request.nextUrl.searchParams.get('q') ?? '';
    if (beginning.length > 200) return problem(400, 'A name has 200 characters at most.');
    return Response.json(await sourceChoices(beginning));
  });
}
