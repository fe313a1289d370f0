import { brokenRules } from './broken-rules';
import { type ReportedVote, relateVotes } from './reported-vote';
import type { VotingRule } from './rules';

/**
 * Whether two reports of one vote cannot both be true.
 *
 * They contradict each other where they state one layer differently, and where together they break a
 * rule that neither breaks alone: "vetoed" in one, five votes in favour in the other.
 */
export function contradict(a: ReportedVote, b: ReportedVote, rule: VotingRule): boolean {
  if (relateVotes(a, b) === 'disjoint') return true;
  const alone = new Set([...brokenRules(a, rule), ...brokenRules(b, rule)].map(({ code }) => code));
  return brokenRules(together(a, b), rule).some(({ code }) => !alone.has(code));
}

/** All that two reports state between them, where they do not differ. */
function together(a: ReportedVote, b: ReportedVote): ReportedVote {
  return {
    tally: a.tally ?? b.tally,
    positions: [...a.positions, ...b.positions],
    outcome: a.outcome === 'vetoed' || b.outcome === null ? a.outcome : b.outcome,
  };
}
