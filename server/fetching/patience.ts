import type { Limits } from './limits';
import type { NotFetched } from './not-fetched';
import { tookTooLong } from './sentences';

/** The time that one fetch has, in all and for what it is at; `signal` is aborted, with the reason, when it is over. */
export class Patience {
  readonly #control = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #limits: Limits;
  readonly #giveUp = () => this.#control.abort(this.#outer?.reason);
  #left: number;
  #waited = 0;
  #since = 0;
  #whole: NodeJS.Timeout | undefined;
  #step: NodeJS.Timeout | undefined;

  /** @param outer gives up before its time, with its own reason */
  constructor(limits: Limits, outer?: AbortSignal) {
    this.#limits = limits;
    this.#outer = outer;
    this.#left = limits.wholeMs;
    if (outer?.aborted) this.#giveUp();
    outer?.addEventListener('abort', this.#giveUp);
    this.#run();
  }

  get signal(): AbortSignal {
    return this.#control.signal;
  }

  /** Milliseconds that were spent in `paused`. */
  get waited(): number {
    return this.#waited;
  }

  /** Gives the next step so many milliseconds, instead of what the one before had. */
  step(ms: number, otherwise: () => NotFetched): void {
    this.stepDone();
    this.#step = setTimeout(() => this.#control.abort(otherwise()), ms);
  }

  stepDone(): void {
    clearTimeout(this.#step);
  }

  /** Waits without the whole time running. */
  async paused<Value>(wait: () => Promise<Value>): Promise<Value> {
    clearTimeout(this.#whole);
    const began = performance.now();
    this.#left -= began - this.#since;
    try {
      return await wait();
    } finally {
      this.#waited += performance.now() - began;
      this.#run();
    }
  }

  /** Waits for what others wait for, too, as long as there is time: throws the reason when it is over. */
  async sharing<Value>(shared: Promise<Value>): Promise<Value> {
    const { signal } = this;
    let stop = () => {};
    const over = new Promise<never>((_resolve, reject) => {
      stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
    });
    try {
      return await Promise.race([over, shared]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Lets go of all timers; nothing is waited for any more. */
  end(): void {
    this.stepDone();
    clearTimeout(this.#whole);
    this.#outer?.removeEventListener('abort', this.#giveUp);
  }

  #run(): void {
    this.#since = performance.now();
    this.#whole = setTimeout(() => this.#control.abort(tookTooLong(this.#limits)), this.#left);
  }
}
