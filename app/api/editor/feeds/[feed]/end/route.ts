import { rowId } from '@/core/row-id';
import { feedsAddress } from '@/core/views/intake-addresses';
import { endFeed } from '@/server/commands/end-feed';
import { refused } from '@/server/commands/outcome';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Follows a feed no longer. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/feeds/[feed]/end'>,
): Promise<Response> {
  const { feed } = await context.params;
  return formOfEditor(request, 'editor', {
    page: feedsAddress,
    says: ({ title }: { title: string }) =>
      `${title} is followed no longer. What came by it stays.`,
    work: async ({ id }) => {
      const feedId = rowId(feed);
      return feedId === null ? refused(404, 'That feed is not followed.') : endFeed(id, feedId);
    },
  });
}
