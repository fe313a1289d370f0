import { problem } from '@/server/api-response';
import { getAuditEntry } from '@/server/queries/list-audit';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/audit/{id}`: one entry of the audit, whole, for admins. */
export function GET(
  request: Request,
  { params }: RouteContext<'/api/editor/audit/[entry]'>,
): Promise<Response> {
  return asEditor(request, 'admin', async () => {
    const { entry: id } = await params;
    const entry = /^[1-9]\d{0,17}$/.test(id) ? await getAuditEntry(id) : null;
    if (entry === null) return problem(404, 'The audit has no such entry.');
    return Response.json(entry);
  });
}
