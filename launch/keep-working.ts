import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from './project';
import { runNode } from './run-child';
import { say } from './say';
import { workersWanted } from './workers-wanted';

/**
 * Keeps a worker beside this process, which is started again whenever it ends, later and later where it ends at
 * once; none where RECOUNT_WORKERS is 0. It ends with this process.
 * @returns what ends the starting.
 */
export function keepWorking(databaseUrl: string): () => Promise<void> {
  const ended = new AbortController();
  if (workersWanted() > 0) void keep(databaseUrl, ended.signal);
  return async () => ended.abort();
}

/** Milliseconds between two starts, at least and at most. */
const [soonest, latest] = [500, 60_000];

async function keep(databaseUrl: string, ended: AbortSignal): Promise<void> {
  // The work is done by modules that are for servers alone, and say so by this condition.
  const args = ['--conditions=react-server', '--import', 'tsx', inProject('launch/work.ts')];
  for (let wait = soonest; !ended.aborted; wait = Math.min(2 * wait, latest)) {
    const started = Date.now();
    const code = await runNode(args, {
      env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
      visible: true,
    }).catch(() => 1);
    if (ended.aborted) return;
    if (Date.now() - started > latest) wait = soonest;
    say(`The worker ended (${code}) and is started again.`);
    await sleep(wait, undefined, { signal: ended, ref: false }).catch(() => undefined);
  }
}
