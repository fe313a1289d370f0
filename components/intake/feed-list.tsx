import type { FeedView } from '@/core/views/intake-view';
import { quietButton } from '../editors/looks';
import { Moment } from '../moment';

/** The feeds that are followed, each with how it goes and the way to end it. */
export function FeedList({ feeds }: { feeds: readonly FeedView[] }) {
  return (
    <ul aria-label="Feeds that are followed" className="border-t border-strong-rule">
      {feeds.map(({ id, title, address, ...feed }) => (
        <li
          key={id}
          data-key-item
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold break-words">{title}</p>
            <p className="text-sm break-all text-soft">{address}</p>
            <p className="text-sm text-soft">
              <bdi>{feed.followedBy}</bdi>, since <Moment at={feed.followedSince} /> ·{' '}
              {feed.brought === 1 ? 'one article' : `${feed.brought} articles`} came by it ·{' '}
              {feed.readAt === null ? (
                'not read yet'
              ) : (
                <>
                  read <Moment at={feed.readAt} />
                </>
              )}
            </p>
            {feed.problem !== null && <p className="text-sm text-conflict">{feed.problem}</p>}
          </div>
          <form action={`/api/editor/feeds/${id}/end`} method="post">
            <button type="submit" className={quietButton} aria-label={`Follow ${title} no longer`}>
              Follow it no longer
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
