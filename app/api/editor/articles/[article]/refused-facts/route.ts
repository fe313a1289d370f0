import { refuseFact } from '@/server/commands/refuse-fact';
import { formOfProposal } from '@/server/session/form-of-proposal';

/** Says that words are not about a fact that was suggested for them. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/refused-facts'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfProposal(request, article, {
    says: () => 'That fact is not suggested for these words again.',
    work: ({ id }, seen, fields) => {
      const [event, fact] = [fields.get('event') ?? '', fields.get('fact') ?? ''];
      return refuseFact(id, seen, { event, fact });
    },
  });
}
