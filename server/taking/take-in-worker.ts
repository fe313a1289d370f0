import type { TakenArticle } from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { inWorker } from './in-worker';
import { mostBytes } from './limits';
import type { Brought } from './take-article';
import type { ThreadBounds } from './taking-thread';

/**
 * `takeArticle` in a thread, which is ended when an article takes longer than 20 s, when its objects take more than
 * 512 MB, or when the process has grown by three times that.
 */
export async function takeInWorker(
  brought: Brought,
  bounds: Partial<ThreadBounds> = {},
): Promise<Outcome<TakenArticle>> {
  // Not even copied for a thread.
  if (brought.bytes.length > mostBytes) {
    return refused(
      413,
      `What was brought is larger than ${mostBytes / 1024 / 1024} MB, which is more than is taken.`,
    );
  }
  return inWorker<TakenArticle>(brought, { ...usual, ...bounds });
}

const usual: ThreadBounds = {
  milliseconds: 20_000,
  megabytes: 512,
  program: 'server/taking/taking-worker.mjs',
  advice: ' Copy the text and bring it by itself.',
};
