import { type RecordEntry, rollCallLists } from './entry';

/**
 * The tally as stated, where it can be one: a tally in which nobody votes, beside no names, counts
 * nothing and is taken for none.
 */
export function usableTally({ tally, rollCall }: RecordEntry): RecordEntry['tally'] | null {
  const known = rollCallLists.some((list) => tally[list] !== null);
  const counts = rollCallLists.some((list) => (tally[list] ?? 0) > 0);
  const names = rollCallLists.some((list) => rollCall[list].length > 0);
  return known && (counts || names) ? tally : null;
}
