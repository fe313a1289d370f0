import { joinEvent } from '@/server/commands/join-event';
import { formOfReview } from '@/server/session/form-of-review';

/** Puts the article into an event that there is. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/events/join'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfReview(request, article, {
    says: ({ title }: { title: string }) => `The article is part of “${title}” now.`,
    work: ({ id }, fields) => joinEvent(id, article, fields.get('event') ?? ''),
  });
}
