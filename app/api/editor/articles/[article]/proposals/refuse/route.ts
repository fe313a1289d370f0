import { parseProposal } from '@/core/review/proposal-key';
import { refused } from '@/server/commands/outcome';
import { refuseProposal } from '@/server/commands/refuse-proposal';
import { formOfReview } from '@/server/session/form-of-review';

/** Says that words which were read as a claim are none. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/proposals/refuse'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'Refused; it is not proposed again.',
    work: async ({ id }, fields) => {
      const proposal = parseProposal(fields.get('proposal') ?? '');
      return proposal === null
        ? refused(422, 'The form is an old one. Load the page again.')
        : refuseProposal(id, article, proposal, fields.get('reason') ?? '');
    },
  });
}
