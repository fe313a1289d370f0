import { intakeAddress } from '@/core/views/intake-addresses';
import { retryIntake } from '@/server/commands/retry-intake';
import { formOfEditor } from '@/server/session/form-of-editor';

export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/intakes/[intake]/retry'>,
): Promise<Response> {
  const { intake } = await context.params;
  return formOfEditor(request, 'editor', {
    page: intakeAddress(intake),
    says: () => 'It is tried again.',
    work: ({ id }) => retryIntake(id, intake),
  });
}
