import type { Outcome } from '../commands/outcome';
import { type Given, TakingThread, type ThreadBounds } from './taking-thread';
import { Turns } from './turns';

/**
 * Has a program take something in a thread, which is ended when that takes longer or more memory than it may: a hostile
 * file can waste so much and no more.
 *
 * Two run at once, and others wait for their turn. A thread that has answered is kept for the next, since starting one
 * takes longer than most articles do: for half a minute, and for 200 of them. Where the memory that was too much may be
 * that of others, it is taken once more by itself.
 */
export async function inWorker<Value>(given: Given, bounds: ThreadBounds): Promise<Outcome<Value>> {
  const among = await turns.inTurn(1, (wasAlone) =>
    inThread<Value>(given, keptThread(bounds) ?? new TakingThread(bounds), wasAlone),
  );
  if (!among.again) return among.outcome;
  const alone = await turns.inTurn(turns.most, (wasAlone) =>
    inThread<Value>(given, new TakingThread(bounds), wasAlone),
  );
  return alone.outcome;
}

const turns = new Turns(2);
const mostArticles = 200;
/** Milliseconds that a thread is kept without work. */
const longestIdle = 30_000;

/** Threads without work, the last one used last. */
const kept: { readonly thread: TakingThread; readonly timer: NodeJS.Timeout }[] = [];

async function inThread<Value>(
  given: Given,
  thread: TakingThread,
  wasAlone: () => boolean,
): Promise<{ readonly outcome: Outcome<Value>; readonly again: boolean }> {
  const first = thread.given === 0;
  let keep = false;
  try {
    const { outcome, ended } = await thread.take<Value>(given);
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
