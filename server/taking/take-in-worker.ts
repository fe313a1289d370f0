import type { TakenArticle } from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { mostBytes } from './limits';
import type { Brought } from './take-article';
import { TakingThread, type ThreadBounds } from './taking-thread';

/**
 * `takeArticle` in a thread, which is ended when an article takes longer than 20 s, when its objects take more than
 * 512 MB, or when the process has grown by three times that: a hostile file can waste so much and no more.
 *
 * Two run at once, and others wait for their turn. A thread that has answered is kept for the next article, since
 * starting one takes longer than most articles do: for half a minute, and for 200 articles.
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
  await turn();
  try {
    return await inThread(brought, { ...usual, ...bounds });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const usual: ThreadBounds = {
  milliseconds: 20_000,
  megabytes: 512,
  program: 'server/taking/taking-worker.mjs',
};

const mostAtOnce = 2;
const mostArticles = 200;
/** Milliseconds that a thread is kept without work. */
const longestIdle = 30_000;

const waiting: (() => void)[] = [];
let running = 0;

async function turn(): Promise<void> {
  while (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}

/** Threads without work, the last one used last. */
const kept: { readonly thread: TakingThread; readonly timer: NodeJS.Timeout }[] = [];

async function inThread(brought: Brought, bounds: ThreadBounds): Promise<Outcome<TakenArticle>> {
  const thread = keptThread(bounds) ?? new TakingThread(bounds);
  const first = thread.given === 0;
  let keep = false;
  try {
    const { outcome, ended } = await thread.take(brought);
    keep = ended === null && thread.given < mostArticles;
    // What others have left in it may be what was too much: by itself it has the memory that it may have.
    if (ended !== 'memory' || first) return outcome;
  } finally {
    if (keep) keepThread(thread);
    else await thread.end();
  }
  return inThread(brought, bounds);
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
