import type { RobotsRules } from './robots-rules';

/** What a host's robots.txt says; null where it cannot be had just now, so that nothing may be read there. */
export type RobotsAnswer = RobotsRules | null;

/** Answers of robots.txt by origin, for an hour, and for five minutes that there was none; of 500 origins at most. */
export class RobotsKept {
  readonly #kept = new Map<string, Promise<Held>>();

  /**
   * The answer for an origin, from what is kept or by `read`. Who comes meanwhile waits for the same. What `read`
   * throws is thrown to all these, and not kept.
   */
  async of(origin: string, read: () => Promise<RobotsAnswer>): Promise<Held> {
    const known = this.#kept.get(origin);
    if (known !== undefined) {
      const held = await known;
      if (held.until > performance.now()) return held;
      if (this.#kept.get(origin) === known) this.#kept.delete(origin);
      return this.of(origin, read);
    }
    const fresh = read().then((answer) => ({
      answer,
      until: performance.now() + (answer === null ? withoutMs : withMs),
    }));
    this.#kept.set(origin, fresh);
    for (const oldest of [...this.#kept.keys()].slice(0, -mostOrigins)) this.#kept.delete(oldest);
    try {
      return await fresh;
    } catch (error) {
      if (this.#kept.get(origin) === fresh) this.#kept.delete(origin);
      throw error;
    }
  }
}

/** An answer, and until when it holds, by `performance.now()`. */
export interface Held {
  readonly answer: RobotsAnswer;
  readonly until: number;
}

const mostOrigins = 500;
const withMs = 3_600_000;
const withoutMs = 300_000;
