import { problem } from '@/server/api-response';
import { getIntake } from '@/server/queries/get-intake';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/intakes/ID`: how far something is that was brought in. */
export async function GET(
  request: Request,
  context: RouteContext<'/api/editor/intakes/[intake]'>,
): Promise<Response> {
  const { intake: id } = await context.params;
  return asEditor(request, 'editor', async () => {
    const intake = await getIntake(id);
    return intake === null
      ? problem(404, 'There is nothing of that name.')
      : Response.json({ state: intake.state, tries: intake.tries, problem: intake.problem });
  });
}
