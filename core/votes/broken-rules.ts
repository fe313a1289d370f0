import type { NamedPosition, ReportedVote, Tally } from './reported-vote';
import type { VotingRule } from './rules';

/** One way in which a report cannot be true under the rules of the body it describes. */
export type BrokenRule =
  | { readonly code: 'veto without the right to one'; readonly member: string }
  | { readonly code: 'veto of a draft that had too few votes'; readonly inFavour: number }
  | { readonly code: 'tally larger than the body'; readonly votes: number }
  | { readonly code: 'tally smaller than the body'; readonly votes: number }
  | { readonly code: 'two positions of one member'; readonly member: string }
  | { readonly code: 'more positions than the tally has'; readonly position: keyof Tally }
  | { readonly code: 'outcome against the votes'; readonly why: string };

/**
 * Finds what in a reported vote breaks a rule of its body, in the order of the layers.
 *
 * What is not stated breaks nothing. A tally is taken to count every member, absent ones named apart.
 */
export function brokenRules(vote: ReportedVote, rule: VotingRule): readonly BrokenRule[] {
  return [
    ...brokenByPositions(vote, rule),
    ...brokenByTally(vote, rule),
    ...brokenByOutcome(vote, rule),
  ];
}

function brokenByPositions({ positions }: ReportedVote, rule: VotingRule): BrokenRule[] {
  const found: BrokenRule[] = [];
  const seen = new Map<string, NamedPosition>();
  for (const named of positions) {
    const before = seen.get(named.member);
    if (before !== undefined && before.position !== named.position) {
      found.push({ code: 'two positions of one member', member: named.member });
    }
    seen.set(named.member, named);
    if (named.position === 'veto' && !rule.permanent.includes(named.member)) {
      found.push({ code: 'veto without the right to one', member: named.member });
    }
  }
  return found;
}

function brokenByTally({ tally, positions }: ReportedVote, rule: VotingRule): BrokenRule[] {
  if (tally === null) return [];
  const found: BrokenRule[] = [];
  const absent = positions.filter(({ position }) => position === 'absent').length;
  const votes = tally.inFavour + tally.against + tally.abstaining + absent;
  if (votes > rule.members) found.push({ code: 'tally larger than the body', votes });
  if (votes < rule.members) found.push({ code: 'tally smaller than the body', votes });
  const named: Tally = {
    inFavour: positions.filter(({ position }) => position === 'in favour').length,
    against: positions.filter(({ position }) => position === 'against' || position === 'veto')
      .length,
    abstaining: positions.filter(({ position }) => position === 'abstaining').length,
  };
  for (const position of ['inFavour', 'against', 'abstaining'] as const) {
    if (named[position] > tally[position]) {
      found.push({ code: 'more positions than the tally has', position });
    }
  }
  return found;
}

function brokenByOutcome(
  { tally, positions, outcome }: ReportedVote,
  rule: VotingRule,
): BrokenRule[] {
  const found: BrokenRule[] = [];
  const vetoed = outcome === 'vetoed' || positions.some(({ position }) => position === 'veto');
  const tooFew = tally !== null && rule.required !== null && tally.inFavour < rule.required;
  if (vetoed && tooFew) {
    found.push({ code: 'veto of a draft that had too few votes', inFavour: tally.inFavour });
  }
  if (outcome === 'adopted') {
    if (tooFew)
      found.push(against(`${rule.required} votes are needed, ${tally.inFavour} are stated`));
    const blocker = positions.find(
      ({ member, position }) =>
        position === 'veto' || (position === 'against' && rule.permanent.includes(member)),
    );
    if (blocker) found.push(against(`${blocker.member}, a permanent member, voted against`));
  }
  if (outcome === 'vetoed') {
    if (rule.permanent.length === 0)
      found.push(against(`no member of the ${rule.body} has a veto`));
    else if (tally !== null && tally.against === 0) found.push(against('nobody voted against'));
  }
  if (outcome === 'not adopted' && tally !== null && rule.required !== null) {
    const enough = tally.inFavour >= rule.required;
    if (enough && tally.against === 0)
      found.push(against('enough voted in favour, nobody against'));
  }
  return found;
}

function against(why: string): BrokenRule {
  return { code: 'outcome against the votes', why };
}
