import { parseProposal } from '@/core/review/proposal-key';
import { refused } from '@/server/commands/outcome';
import { refuseFact } from '@/server/commands/refuse-fact';
import { formOfReview } from '@/server/session/form-of-review';

/** Says that words are not about a fact that was suggested for them. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/refused-facts'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'That fact is not suggested for these words again.',
    work: async ({ id }, fields) => {
      const proposal = parseProposal(fields.get('proposal') ?? '');
      const [event, fact] = [fields.get('event') ?? '', fields.get('fact') ?? ''];
      return proposal === null
        ? refused(422, 'The form is an old one. Load the page again.')
        : refuseFact(id, article, proposal, { event, fact });
    },
  });
}
