import { bringInAddress, feedsAddress } from '@/core/views/intake-addresses';
import { followFeed } from '@/server/commands/follow-feed';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Follows a feed. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: bringInAddress,
    next: () => feedsAddress,
    typed: (fields) => ({ address: fields.get('address') ?? '' }),
    says: () => 'It is followed, and is being read for the first time.',
    work: ({ id }, fields) => followFeed(id, fields.get('address') ?? ''),
  });
}
