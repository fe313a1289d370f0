import { listPeopleToAsk } from '@/server/queries/list-people-to-ask';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/people`: who asks, and who may be asked to look at something. */
export function GET(request: Request): Promise<Response> {
  return asEditor(request, 'editor', async ({ id, name, role }) => {
    const people = await listPeopleToAsk();
    const headers = { 'Cache-Control': 'no-store, private' };
    return Response.json({ me: { id, name, role }, people }, { headers });
  });
}
