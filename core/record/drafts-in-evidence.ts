import type { RecordEntry } from './entry';
import type { RecordSource } from './series/series';

/**
 * The drafts on record that a claim about a member's earlier vetoes can be read beside.
 *
 * The record holds no topic of a draft that failed, so they are not chosen by topic.
 */
export interface DraftsInEvidence {
  /** Short name of the member whose vetoes the claim speaks of. */
  readonly member: string;
  /** ISO 8601 day of the claim; the drafts were voted on before it. */
  readonly before: string;
  /** Short names of the states that claims name as having put the drafts forward. */
  readonly named: readonly string[];
  /** Drafts that were vetoed, the member among those against. */
  readonly vetoed: DraftsFound;
  /** Drafts of the named states that the member voted against and that failed for want of votes. */
  readonly failed: DraftsFound;
  /** Where the record was read, with what of it is held here. */
  readonly sources: readonly RecordSource[];
}

/** The latest drafts of a kind, the earliest of them first. */
export interface DraftsFound {
  readonly entries: readonly RecordEntry[];
  /** Whether there are more on record than these. */
  readonly more: boolean;
}

/** Which of the named states are among an entry's sponsors, in the order in which they are named. */
export function namedSponsors(
  entry: Pick<RecordEntry, 'sponsors'>,
  named: readonly string[],
): readonly string[] {
  const sponsors = new Set(entry.sponsors.map(({ name }) => name));
  return named.filter((name) => sponsors.has(name));
}
