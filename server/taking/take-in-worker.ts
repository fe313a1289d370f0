import type { TakenArticle } from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { mostBytes } from './limits';
import type { Brought } from './take-article';
import { TakingThread, type ThreadBounds } from './taking-thread';
import { Turns } from './turns';

/**
 * `takeArticle` in a thread, which is ended when an article takes longer than 20 s, when its objects take more than
 * 512 MB, or when the process has grown by three times that: a hostile file can waste so much and no more.
 *
 * Two run at once, and others wait for their turn. A thread that has answered is kept for the next article, since
 * starting one takes longer than most articles do: for half a minute, and for 200 articles. Where the memory that was too
 * much may be that of others, the article is taken once more by itself.
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
  const own = { ...usual, ...bounds };
  const among = await turns.inTurn(1, (wasAlone) =>
    inThread(brought, keptThread(own) ?? new TakingThread(own), wasAlone),
  );
  if (!among.again) return among.outcome;
  const alone = await turns.inTurn(turns.most, (wasAlone) =>
    inThread(brought, new TakingThread(own), wasAlone),
  );
  return alone.outcome;
}

const usual: ThreadBounds = {
  milliseconds: 20_000,
  megabytes: 512,
  program: 'server/taking/taking-worker.mjs',
};

const turns = new Turns(2);
const mostArticles = 200;
/** Milliseconds that a thread is kept without work. */
const longestIdle = 30_000;

/** Threads without work, the last one used last. */
const kept: { readonly thread: TakingThread; readonly timer: NodeJS.Timeout }[] = [];

async function inThread(
  brought: Brought,
  thread: TakingThread,
  wasAlone: () => boolean,
): Promise<{ readonly outcome: Outcome<TakenArticle>; readonly again: boolean }> {
  const first = thread.given === 0;
  let keep = false;
  try {
    const { outcome, ended } = await thread.take(brought);
    keep = ended === null && thread.given < mostArticles;
    // What others have left in the thread, or take beside it, may be what was too much.
    const others = ended === 'process' ? !first || !wasAlone() : ended === 'objects' && !first;
    return { outcome, again: others };
  } finally {
    if (keep) keepThread(thread);
    else await thread.end();
  }
}

function keptThread(bounds: ThreadBounds): TakingThread | null {
  for (let found = kept.pop(); found !== undefined; found = kept.pop()) {
    clearTimeout(found.timer);
    const { thread } = found;
    if (!thread.over && isLike(thread.bounds, bounds)) return thread;
    void thread.end();
  }
  return null;
}

function keepThread(thread: TakingThread): void {
  const timer = setTimeout(() => {
    const at = kept.findIndex((own) => own.thread === thread);
    if (at !== -1) kept.splice(at, 1);
    void thread.end();
  }, longestIdle);
  timer.unref();
  kept.push({ thread, timer });
}

function isLike(a: ThreadBounds, b: ThreadBounds): boolean {
  return (
    a.milliseconds === b.milliseconds && a.megabytes === b.megabytes && a.program === b.program
  );
}
