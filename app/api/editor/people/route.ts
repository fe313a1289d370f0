import { listPeopleToAsk } from '@/server/queries/list-people-to-ask';
import { answering, privately } from '@/server/session/answering';
import { currentEditor } from '@/server/session/current-editor';

/** `GET /api/editor/people`: who asks, and who may be asked to look at something; null to whoever is not signed in. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const editor = await currentEditor(request.headers);
    if (editor === null) return Response.json(null, { headers: privately });
    const { id, name, role } = editor;
    const people = await listPeopleToAsk();
    return Response.json({ me: { id, name, role }, people }, { headers: privately });
  });
}
