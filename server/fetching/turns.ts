import { notOurTurn } from './sentences';

/** Turns at hosts, so that each is asked one thing at a time, and not too often. */
export class Turns {
  readonly #lines = new Map<string, Line>();

  /**
   * Waits for a turn at a host, after whoever came before, and gives what ends it.
   *
   * Throws a NotFetched where that would take, or has taken, longer than `mostMs`, and the signal's reason where it is
   * aborted before.
   *
   * @param delayMs least time since the last turn ended
   */
  async take(
    host: string,
    delayMs: number,
    mostMs: number,
    signal: AbortSignal,
  ): Promise<() => void> {
    signal.throwIfAborted();
    const line = this.#lines.get(host) ?? { busy: false, endedAt: -Infinity, waiting: [] };
    this.#lines.set(host, line);
    const expected = untilFree(line, delayMs) + sum(line.waiting.map((waiter) => waiter.delayMs));
    if (expected > mostMs) throw notOurTurn(host, Math.ceil(expected / 1000));
    await comeFirst(line, delayMs, signal, mostMs, () => {
      const before = sum(line.waiting.map((waiter) => waiter.delayMs));
      return notOurTurn(host, Math.max(1, Math.ceil(before / 1000)));
    });
    return () => {
      line.busy = false;
      line.endedAt = performance.now();
      advance(line);
      this.#keep(host, line);
    };
  }

  /** Keeps the line of a host as the latest; of too many, the ones that nobody has stood in longest are forgotten. */
  #keep(host: string, line: Line): void {
    this.#lines.delete(host);
    this.#lines.set(host, line);
    for (const [other, { busy, waiting }] of this.#lines) {
      if (this.#lines.size <= mostHosts) return;
      if (!busy && waiting.length === 0) this.#lines.delete(other);
    }
  }
}

const mostHosts = 500;

interface Line {
  busy: boolean;
  /** When the last turn ended, by `performance.now()`. */
  endedAt: number;
  /** Who waits, in order. */
  waiting: Waiter[];
  timer?: NodeJS.Timeout;
}

interface Waiter {
  readonly delayMs: number;
  readonly go: () => void;
}

function comeFirst(
  line: Line,
  delayMs: number,
  signal: AbortSignal,
  mostMs: number,
  otherwise: () => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    const giveUp = (reason: unknown) => {
      leave();
      line.waiting = line.waiting.filter((other) => other !== waiter);
      advance(line);
      reject(reason);
    };
    const abort = () => giveUp(signal.reason);
    // Those before may take longer than was to be expected. A turn that comes at the last moment is taken.
    const timer = setTimeout(() => giveUp(otherwise()), mostMs + 100);
    signal.addEventListener('abort', abort);
    const go = () => {
      leave();
      resolve();
    };
    const waiter = { delayMs, go };
    line.waiting.push(waiter);
    advance(line);
  });
}

/** Lets the first go where nobody else has the turn and enough time has passed, or sees to it when that is so. */
function advance(line: Line): void {
  clearTimeout(line.timer);
  const [first] = line.waiting;
  if (line.busy || first === undefined) return;
  const wait = untilFree(line, first.delayMs);
  if (wait > 0) {
    line.timer = setTimeout(() => advance(line), Math.ceil(wait));
    return;
  }
  line.waiting.shift();
  line.busy = true;
  first.go();
}

function untilFree({ endedAt }: Line, delayMs: number): number {
  return Math.max(0, endedAt + delayMs - performance.now());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
