import { parseProposal } from '@/core/review/proposal-key';
import { refused } from '@/server/commands/outcome';
import { proposeAgain } from '@/server/commands/refuse-proposal';
import { formOfReview } from '@/server/session/form-of-review';

/** Has words that were refused proposed again. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/proposals/again'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'It is proposed again.',
    work: async ({ id }, fields) => {
      const proposal = parseProposal(fields.get('proposal') ?? '');
      return proposal === null
        ? refused(422, 'The form is an old one. Load the page again.')
        : proposeAgain(id, article, proposal);
    },
  });
}
