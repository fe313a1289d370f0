import { intakeAddress } from '@/core/views/intake-addresses';
import { setIntakeAside } from '@/server/commands/set-intake-aside';
import { formOfEditor } from '@/server/session/form-of-editor';

export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/intakes/[intake]/set-aside'>,
): Promise<Response> {
  const { intake } = await context.params;
  return formOfEditor(request, 'editor', {
    page: intakeAddress(intake),
    says: () => 'It is discarded; nothing of its text is kept.',
    work: ({ id }) => setIntakeAside(id, intake),
  });
}
