import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TakenArticle } from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { mostBytes } from './limits';
import type { Brought } from './take-article';

/** What a worker may use. */
export interface WorkerBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The program that it runs, as a path from the project's folder. */
  readonly program: string;
}

/**
 * `takeArticle` in a thread of its own, which is ended after 20 s, when its objects take more than 512 MB, or when the
 * process has grown by three times that: a hostile file can waste so much and no more.
 *
 * The thread has none of the process's environment. Two run at once, and others wait for their turn.
 */
export async function takeInWorker(
  brought: Brought,
  bounds: Partial<WorkerBounds> = {},
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

const usual: WorkerBounds = {
  milliseconds: 20_000,
  megabytes: 512,
  program: 'server/taking/taking-worker.mjs',
};

const mostAtOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

async function turn(): Promise<void> {
  while (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}

function inThread(brought: Brought, bounds: WorkerBounds): Promise<Outcome<TakenArticle>> {
  // By the folder that the process was started in and not by this module, which may have been bundled elsewhere.
  const root = process.cwd();
  const program = pathToFileURL(path.join(root, bounds.program));
  const worker = new Worker(program, {
    workerData: { ...brought, bytes: Uint8Array.from(brought.bytes) } satisfies Brought,
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  const tooMuch = refused(
    422,
    `Reading it took more than ${bounds.megabytes} MB of memory and was ended. Copy the text and bring it by itself.`,
  );
  const tooLong = refused(
    422,
    `Reading it took longer than ${bounds.milliseconds / 1000} seconds and was ended. Copy the text and bring it by itself.`,
  );
  const most = process.memoryUsage.rss() + bounds.megabytes * 1024 * 1024 * 3;
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  return new Promise<Outcome<TakenArticle>>((resolve, reject) => {
    timer = setTimeout(() => resolve(tooLong), bounds.milliseconds);
    // A thread's limits are those of its objects; what it keeps in buffers only the process has a measure of.
    watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) resolve(tooMuch);
    }, 100);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch);
      else reject(error);
    });
    worker.once('exit', (code) => {
      reject(new Error(`The thread that takes articles ended by itself, with ${code}.`));
    });
  }).finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
    return worker.terminate();
  });
}
