import { joinEvent } from '@/server/commands/join-event';
import type { Published } from '@/server/commands/publish-article';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Puts the article into an event that there is. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/events/join'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: ({ title }: { title: string; published: Published }) =>
      `The article is part of “${title}” now.`,
    work: async ({ id }, fields) => {
      const outcome = await joinEvent(id, article, fields.get('event') ?? '');
      if (outcome.done) await showPublication(outcome.value.published);
      return outcome;
    },
  });
}
