import { refuseProposal } from '@/server/commands/refuse-proposal';
import { formOfProposal } from '@/server/session/form-of-proposal';

/** Says that words which were read as a claim are none. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/proposals/refuse'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfProposal(request, article, {
    says: () => 'Refused; it is not proposed again.',
    work: ({ id }, seen, fields) => refuseProposal(id, seen, fields.get('reason') ?? ''),
  });
}
