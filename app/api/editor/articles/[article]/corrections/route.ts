import { correctedInWords } from '@/core/intake/corrected-in-words';
import { type CorrectedArticle, correctArticle } from '@/server/commands/correct-article';
import { refused } from '@/server/commands/outcome';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Corrects what is saved of an article besides its text. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/corrections'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: ({ changes }: CorrectedArticle) => correctedInWords(changes),
    work: async ({ id }, fields) => {
      const seen = fields.get('seen') ?? '';
      if (!/^\d{1,9}$/.test(seen))
        return refused(422, 'Open the page again: the form is not whole.');
      const outcome = await correctArticle(id, article, Object.fromEntries(fields), Number(seen));
      if (outcome.done) await showPublication(outcome.value.published);
      return outcome;
    },
  });
}
