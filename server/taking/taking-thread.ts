import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Outcome, refused } from '../commands/outcome';

/** What a thread may use. */
export interface ThreadBounds {
  /** For one article, with the start of the thread where it has just been started. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The program that it runs, as a path from the project's folder. */
  readonly program: string;
  /** What to do where it was ended, as a sentence behind the one that says so; empty where there is nothing. */
  readonly advice: string;
}

/** What a thread is given: bytes, and what is known of them. */
export interface Given {
  readonly bytes: Uint8Array;
}

/**
 * What came of something in a thread, and whether that thread has ended by it, and why: its `objects` took too much
 * memory, or the `process` did, of which another thread may have taken most.
 */
export interface Answer<Value> {
  readonly outcome: Outcome<Value>;
  readonly ended: 'time' | 'objects' | 'process' | null;
}

/** A thread that takes articles or feeds, one after the other, with nothing of the process's environment. */
export class TakingThread {
  /** How many it was given. */
  given = 0;
  /** Whether it can take no more. */
  over = false;
  private readonly worker: Worker;

  constructor(readonly bounds: ThreadBounds) {
    // By the folder that the process was started in and not by this module, which may have been bundled elsewhere.
    const program = pathToFileURL(path.join(process.cwd(), bounds.program));
    this.worker = new Worker(program, {
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    });
    // What ends it while it has nothing to do is nobody's article.
    this.worker.on('error', () => undefined);
    this.worker.once('exit', () => {
      this.over = true;
    });
    this.worker.unref();
  }

  /** Takes one; it must not be given another before it has answered. Throws where the program itself is at fault. */
  take<Value>(given: Given): Promise<Answer<Value>> {
    const { worker } = this;
    const { milliseconds, megabytes, advice } = this.bounds;
    this.given += 1;
    // While it works the process waits for it, and not longer.
    worker.ref();
    const most = process.memoryUsage.rss() + megabytes * 1024 * 1024 * 3;
    let leave = () => {};
    return new Promise<Answer<Value>>((resolve, reject) => {
      const tooMuch = (of: 'objects' | 'process') =>
        resolve(endedBy(of, `more than ${megabytes} MB of memory`, advice));
      const timer = setTimeout(() => {
        resolve(endedBy('time', `longer than ${milliseconds / 1000} seconds`, advice));
      }, milliseconds);
      // A thread's limits are those of its objects; what it keeps in buffers only the process has a measure of.
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > most) tooMuch('process');
      }, 100);
      const answered = (outcome: Outcome<Value>) => resolve({ outcome, ended: null });
      const failed = (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch('objects');
        else reject(error);
      };
      const exited = (code: number) =>
        reject(new Error(`The thread that takes articles ended by itself, with ${code}.`));
      worker.on('message', answered).on('error', failed).on('exit', exited);
      leave = () => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', answered).off('error', failed).off('exit', exited);
        worker.unref();
      };
      const bytes = Uint8Array.from(given.bytes);
      worker.postMessage({ ...given, bytes } satisfies Given, [bytes.buffer]);
    }).finally(() => leave());
  }

  async end(): Promise<void> {
    this.over = true;
    await this.worker.terminate();
  }
}

function endedBy(
  ended: Exclude<Answer<never>['ended'], null>,
  what: string,
  advice: string,
): Answer<never> {
  const sentence = `Reading it took ${what} and was ended.${advice}`;
  return { outcome: refused(422, sentence), ended };
}
