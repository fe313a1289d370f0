import type { UnreadEntry } from './archive';

/** What an entry became, in words of a report. */
export const cameInWords = {
  new: 'new',
  versions: 'new versions of articles that are here',
  known: 'here already',
  earlier: 'brought in earlier',
  taken: 'waiting for an editor',
} as const;

export type Came = keyof typeof cameInWords;

/** Counts what became of the entries of an import. */
export class Tally {
  readonly came: Record<Came, number> = { new: 0, versions: 0, known: 0, earlier: 0, taken: 0 };
  failed = 0;

  /** `failing` is told of each failure. */
  constructor(private readonly failing: (failure: UnreadEntry) => void) {}

  get done(): number {
    return Object.values(this.came).reduce((sum, count) => sum + count, this.failed);
  }

  count(came: Came): void {
    this.came[came] += 1;
  }

  fail(failure: UnreadEntry): void {
    this.failed += 1;
    this.failing(failure);
  }
}
