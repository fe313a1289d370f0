import type { Outcome, Position } from './rules';

/** How many voted which way, as stated. */
export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** What a report says that one member did. */
export interface NamedPosition {
  readonly member: string;
  readonly position: Position;
}

/** A vote as reported: three layers that can disagree. Null or empty is "not stated". */
export interface ReportedVote {
  readonly tally: Tally | null;
  readonly positions: readonly NamedPosition[];
  readonly outcome: Outcome | null;
}

/** How two reports of one vote stand to each other; `within` adds to the other without contradicting it. */
export type VoteRelation = 'equal' | 'within' | 'contains' | 'overlapping' | 'disjoint';

/**
 * Relates two reports of the same vote, layer by layer.
 *
 * A report asserts all that it states, so the one that states more lies within the other.
 */
export function relateVotes(a: ReportedVote, b: ReportedVote): VoteRelation {
  const left = assertions(a);
  const right = assertions(b);
  for (const [key, value] of left) {
    const other = right.get(key);
    if (other !== undefined && other !== value && !vetoIsAgainst(value, other)) return 'disjoint';
  }
  const leftHolds = holds(left, right);
  const rightHolds = holds(right, left);
  if (leftHolds && rightHolds) return 'equal';
  if (leftHolds) return 'within';
  if (rightHolds) return 'contains';
  return 'overlapping';
}

function assertions(vote: ReportedVote): Map<string, string> {
  const stated = new Map<string, string>();
  for (const { member, position } of vote.positions) stated.set(`position of ${member}`, position);
  if (vote.outcome !== null) stated.set('outcome', vote.outcome);
  if (vote.tally !== null) {
    const { inFavour, against, abstaining } = vote.tally;
    stated.set('tally', `${inFavour}-${against}-${abstaining}`);
  }
  return stated;
}

function holds(stronger: Map<string, string>, weaker: Map<string, string>): boolean {
  return [...weaker].every(([key, value]) => {
    const own = stronger.get(key);
    return own === value || (own === 'veto' && value === 'against');
  });
}

function vetoIsAgainst(a: string, b: string): boolean {
  return (a === 'veto' && b === 'against') || (a === 'against' && b === 'veto');
}
