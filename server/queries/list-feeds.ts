import 'server-only';
import type { FeedView } from '@/core/views/intake-view';
import { reading } from '../database';

const perPage = 50;

/** A page of the feeds that are followed, the first followed first, after one by its identifier. */
export async function listFeeds(
  after: number | null,
): Promise<{ readonly feeds: readonly FeedView[]; readonly next: number | null }> {
  const records = await reading((db) =>
    db.feed.findMany({
      where: { endedAt: null, ...(after === null ? {} : { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: perPage + 1,
      include: { followedBy: { select: { name: true } }, _count: { select: { intakes: true } } },
    }),
  );
  const shown = records.slice(0, perPage);
  return {
    feeds: shown.map(({ id, title, address, problem, ...feed }) => ({
      ...{ id, title, address, problem, followedBy: feed.followedBy.name },
      followedSince: feed.followedSince.toISOString(),
      readAt: feed.readAt?.toISOString() ?? null,
      brought: feed._count.intakes,
    })),
    next: records.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  };
}
