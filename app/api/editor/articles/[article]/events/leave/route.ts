import { leaveEvent } from '@/server/commands/leave-event';
import type { Published } from '@/server/commands/publish-article';
import { showPublication } from '@/server/review/show-publication';
import { formOfReview } from '@/server/session/form-of-review';

/** Takes the article out of an event. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/events/leave'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: ({ title }: { title: string; published: Published }) =>
      `The article is no part of “${title}” any more.`,
    work: async ({ id }, fields) => {
      const outcome = await leaveEvent(id, article, fields.get('event') ?? '');
      if (outcome.done) await showPublication(outcome.value.published);
      return outcome;
    },
  });
}
