import type { Outcome } from '../votes/rules';
import { count } from './count-in-words';
import { type RecordEntry, rollCallLists } from './entry';
import type { FixedMajority } from './rule-that-decided';
import { usableTally } from './usable-tally';

/** The outcome in the record's own word, which is "not adopted" where the rest was concluded. */
export function statedOutcome({ outcome, outcomeInferred }: RecordEntry): Outcome {
  return outcomeInferred ? 'not adopted' : outcome;
}

/** Whether an outcome is one that the record's own word leaves open. */
export function isAsStated(outcome: Outcome, entry: RecordEntry): boolean {
  return entry.outcomeInferred ? outcome !== 'adopted' : outcome === entry.outcome;
}

/**
 * What was concluded where the record says only that a draft was not adopted, and from what; null where
 * the record itself says how the vote ended.
 *
 * With enough in favour only a permanent member's vote against defeats a draft; with too few no vote
 * against is a veto (Charter of the United Nations, Article 27, paragraph 3).
 */
export function conclusionOf(entry: RecordEntry, { required }: FixedMajority): string | null {
  if (!entry.outcomeInferred) return null;
  const said = 'The record says only that the draft was not adopted.';
  const names = rollCallLists.some((list) => entry.rollCall[list].length > 0);
  const inFavour = usableTally(entry)?.inFavour ?? (names ? entry.rollCall.inFavour.length : null);
  if (inFavour === null) {
    return `${said} Whether it was vetoed cannot be concluded without a count in favour or names.`;
  }
  const from = `is concluded from ${count(inFavour)} in favour of the ${count(required)} that are needed`;
  return entry.outcome === 'vetoed'
    ? `${said} That it was vetoed ${from}: with these only a permanent member’s vote against defeats a draft.`
    : `${said} That it was not vetoed ${from}: with fewer no vote against is a veto.`;
}
