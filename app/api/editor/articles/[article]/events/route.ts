import { readEventInput } from '@/core/review/event-input';
import { createEvent } from '@/server/commands/create-event';
import { refused } from '@/server/commands/outcome';
import { formOfReview } from '@/server/session/form-of-review';

/** Makes a new event of which the article is part. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/events'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: () => 'The event is made, and the article is part of it.',
    work: async ({ id }, fields) => {
      const input = readEventInput(Object.fromEntries(fields));
      return 'problem' in input
        ? refused(422, input.problem)
        : createEvent(id, article, input.read);
    },
  });
}
