import { withdrawArticle } from '@/server/commands/publish-article';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Takes an article back from readers. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/withdrawal'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'Readers do not get it any more.',
    work: async ({ id }, fields) => {
      const outcome = await withdrawArticle(id, article, fields.get('publication') ?? '');
      if (outcome.done) await showPublication(outcome.value);
      return outcome;
    },
  });
}
