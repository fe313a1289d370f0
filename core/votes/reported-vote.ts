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
 * A report asserts all that it states, so the one that states more lies within the other. A veto is a
 * vote against and more; "vetoed" is "not adopted" and more, as reports use the words.
 */
export function relateVotes(a: ReportedVote, b: ReportedVote): VoteRelation {
  const left = layers(a);
  const right = layers(b);
  for (const [key, value] of left) {
    const other = right.get(key);
    if (other !== undefined && !implies(value, other) && !implies(other, value)) return 'disjoint';
  }
  const leftHolds = holds(left, right);
  const rightHolds = holds(right, left);
  if (leftHolds && rightHolds) return 'equal';
  if (leftHolds) return 'within';
  if (rightHolds) return 'contains';
  return 'overlapping';
}

function layers(vote: ReportedVote): Map<string, string> {
  const stated = new Map<string, string>();
  for (const { member, position } of vote.positions) {
    const key = `position of ${member}`;
    if (stated.get(key) !== 'veto') stated.set(key, position);
  }
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
    return own !== undefined && implies(own, value);
  });
}

function implies(stronger: string, weaker: string): boolean {
  if (stronger === weaker) return true;
  if (stronger === 'veto') return weaker === 'against';
  return stronger === 'vetoed' && weaker === 'not adopted';
}
