import { refused } from '@/server/commands/outcome';
import { setRights } from '@/server/commands/set-rights';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Says how much of an article's text readers get. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/rights'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: ({ rights }: { rights: 'full' | 'excerpts' }) =>
      rights === 'full' ? 'Readers get it in full.' : 'Readers get excerpts of it.',
    work: async ({ id }, fields) => {
      const rights = fields.get('rights');
      if (rights !== 'full' && rights !== 'excerpts') {
        return refused(422, 'Readers get it in full, or in excerpts.');
      }
      const outcome = await setRights(id, article, rights);
      if (outcome.done) await showPublication(outcome.value.published);
      return outcome;
    },
  });
}
