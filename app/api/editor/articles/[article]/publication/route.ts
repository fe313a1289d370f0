import { publishArticle } from '@/server/commands/publish-article';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Makes an article public, with the comparison that it is part of. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/publication'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'It is published: readers get it, and the comparison that it is part of.',
    work: async ({ id }, fields) => {
      const outcome = await publishArticle(id, article, {
        version: Number(fields.get('version')),
        publication: fields.get('publication') ?? '',
      });
      if (outcome.done) await showPublication(outcome.value);
      return outcome;
    },
  });
}
