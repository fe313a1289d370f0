import type { Outcome, Position, VotingRule } from './rules';

/** One member's vote as cast. */
export interface Ballot {
  readonly member: string;
  readonly position: Exclude<Position, 'veto'>;
}

/**
 * Decides a vote from its ballots under a rule with a fixed majority.
 *
 * Too few in favour is `not adopted`, whoever voted against: a vote against is a veto only where the
 * draft would otherwise have passed. Throws where the rule fixes no majority, or a member votes twice.
 */
export function decide(ballots: readonly Ballot[], rule: VotingRule): Outcome {
  if (rule.required === null) throw new Error(`The rule for ${rule.decision} fixes no majority.`);
  const members = new Set(ballots.map((ballot) => ballot.member));
  if (members.size !== ballots.length) throw new Error('A member appears twice among the ballots.');
  const inFavour = ballots.filter((ballot) => ballot.position === 'in favour').length;
  if (inFavour < rule.required) return 'not adopted';
  return vetoes(ballots, rule).length > 0 ? 'vetoed' : 'adopted';
}

function vetoes(ballots: readonly Ballot[], rule: VotingRule): readonly Ballot[] {
  return ballots.filter(
    (ballot) => ballot.position === 'against' && rule.permanent.includes(ballot.member),
  );
}
