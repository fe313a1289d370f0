import type { Outcome } from '../commands/outcome';
import { inWorker } from './in-worker';
import type { FeedGiven, TakenFeed } from './take-feed';
import type { ThreadBounds } from './taking-thread';

/** `takeFeed` in a thread, within the bounds that articles are taken in. */
export function takeFeedInWorker(
  given: FeedGiven & { readonly bytes: Uint8Array },
): Promise<Outcome<TakenFeed>> {
  return inWorker<TakenFeed>(given, bounds);
}

const bounds: ThreadBounds = {
  milliseconds: 20_000,
  megabytes: 512,
  program: 'server/taking/feed-worker.mjs',
  advice: '',
};
