import { type NamedState, type RecordEntry, type RollCallList, rollCallLists } from '../entry';
import type { AuditContext } from './finding';

/** A list of the roll call as a sentence and a caption word it. */
export const listWords = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
} as const satisfies Record<RollCallList, string>;

/** The name by which a state is told from others: its code, or what is printed where it has none. */
export function identityOf({ code, printed }: NamedState): string {
  return code ?? printed;
}

/** How many different states are named. */
export function countNamed(list: readonly NamedState[]): number {
  return new Set(list.map(identityOf)).size;
}

/** Whether the record names anyone who voted. */
export function namesVoters({ rollCall }: RecordEntry): boolean {
  return rollCallLists.some((list) => rollCall[list].length > 0);
}

/**
 * Short names of the members that no list names, in order; none where the members are not known, or
 * where not every member votes.
 */
export function membersInNoList(entry: RecordEntry, { seats, rule }: AuditContext): string[] {
  if (seats.length !== rule.members || !rule.everyMemberVotes) return [];
  const named = new Set(rollCallLists.flatMap((list) => entry.rollCall[list].map(identityOf)));
  return seats
    .filter(({ code }) => !named.has(code))
    .map(({ name }) => name)
    .sort();
}

/** A list as evidence, in the order of the alphabet. */
export function printedList(list: readonly NamedState[]): string | null {
  if (list.length === 0) return null;
  return list
    .map(({ printed }) => printed)
    .sort()
    .join(', ');
}

/** A tally as the record writes it: 11-3-1; null where it states none. */
export function printedTally({ tally }: RecordEntry): string | null {
  if (rollCallLists.every((list) => tally[list] === null)) return null;
  return rollCallLists.map((list) => tally[list] ?? 'none stated').join('-');
}
