import { proposeAgain } from '@/server/commands/refuse-proposal';
import { formOfProposal } from '@/server/session/form-of-proposal';

/** Has words that were refused proposed again. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/proposals/again'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfProposal(request, article, {
    says: () => 'It is proposed again.',
    work: ({ id }, seen) => proposeAgain(id, seen),
  });
}
