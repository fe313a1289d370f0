import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Became, lookAt } from './look-at';
import type { Tally } from './tally';

/** What of an archive is in the queue, and what becomes of it. */
export class Ahead {
  private readonly waiting = new Map<string, { readonly place: string; readonly bytes: number }>();
  private readonly tried = new Map<string, { readonly place: string; readonly problem: string }>();
  private bytes = 0;

  constructor(private readonly tally: Tally) {}

  get isFull(): boolean {
    return this.waiting.size >= mostAhead || this.bytes >= mostBytesAhead;
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  has(id: string): boolean {
    return this.waiting.has(id) || this.tried.has(id);
  }

  add(id: string, place: string, bytes: number): void {
    this.waiting.set(id, { place, bytes });
    this.bytes += bytes;
  }

  /** Counts what has been taken meanwhile, or waits a moment where nothing has. */
  async look(): Promise<void> {
    const became = await lookAt([...this.waiting.keys(), ...this.tried.keys()]);
    let news = 0;
    for (const one of became) if (this.settle(one)) news += 1;
    if (this.tried.size >= mostTried) {
      const [first] = this.tried.values();
      throw new TooMuchFails(first?.problem ?? '');
    }
    if (news === 0) await sleep(pause);
  }

  /** Gives up what is tried again only later; another import goes on with it. */
  end(): void {
    for (const { place, problem } of this.tried.values()) {
      this.tally.fail({ place, problem: `${problem} It will be tried again.` });
    }
  }

  private settle({ id, state, problem, number }: Became): boolean {
    const entry = this.waiting.get(id) ?? this.tried.get(id);
    if (entry === undefined) return false;
    if (state === 'waiting') {
      if (!this.waiting.has(id)) return false;
      this.tried.set(id, { place: entry.place, problem: problem ?? '' });
    } else {
      this.tried.delete(id);
      if (state === 'failed') this.tally.fail({ place: entry.place, problem: problem ?? '' });
      else if (state === 'saved') this.tally.count(number === 1 ? 'new' : 'versions');
      else this.tally.count(state === 'taken' ? 'taken' : 'known');
    }
    this.bytes -= this.waiting.get(id)?.bytes ?? 0;
    this.waiting.delete(id);
    return true;
  }
}

/** So much goes wrong that is no fault of the archive that nothing is gained by going on. */
export class TooMuchFails extends Error {}

/** Contents pile up in the database by this, and by what is read at once. */
const [mostAhead, mostBytesAhead] = [200, 48 * 1024 * 1024];
const mostTried = 100;
/** Milliseconds. */
const pause = 100;
