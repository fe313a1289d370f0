import { batchAddress, feedsAddress } from '@/core/views/intake-addresses';
import type { IntakeView } from '@/core/views/intake-view';
import { Moment } from '../moment';

/** By whom, how and when something was brought in. */
export function IntakeOrigin({ intake }: { intake: IntakeView }) {
  const { address, batch, broughtBy, createdAt, feed, kind, name } = intake;
  return (
    <p className="pb-6 text-sm break-words text-soft">
      {kind === 'address' ? (
        <a href={address ?? ''} rel="external">
          {address}
        </a>
      ) : (
        name
      )}
      ; brought in <Moment at={createdAt} />
      {broughtBy !== null && feed === null && (
        <>
          {' '}
          by <bdi>{broughtBy}</bdi>
        </>
      )}
      {batch !== null && (
        <>
          , of <a href={batchAddress(batch.id)}>{inSentence(batch.title)}</a>
        </>
      )}
      {feed !== null && (
        <>
          {' '}
          by the feed <a href={feedsAddress}>{feed.title}</a>
        </>
      )}
      .
    </p>
  );
}

/** The title of a batch, which begins a line where it stands by itself, within a sentence. */
function inSentence(title: string): string {
  return title.replace(/^(?:One|The)(?= )/, (word) => word.toLowerCase());
}
