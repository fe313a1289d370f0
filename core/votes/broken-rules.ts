import type { ReportedVote, Tally } from './reported-vote';
import type { Position, VotingRule } from './rules';

/** One way in which a report cannot be true under the rules of the body it describes. */
export type BrokenRule =
  | { readonly code: 'veto without the right to one'; readonly member: string }
  /** `inFavour` is the most that can have been cast. */
  | { readonly code: 'veto of a draft that had too few votes'; readonly inFavour: number }
  | { readonly code: 'tally larger than the body'; readonly votes: number }
  | { readonly code: 'tally smaller than the body'; readonly votes: number }
  | { readonly code: 'two positions of one member'; readonly member: string }
  | { readonly code: 'more positions than the tally has'; readonly position: keyof Tally }
  | { readonly code: 'outcome against the votes'; readonly why: string };

/**
 * Finds what in a reported vote breaks a rule of its body, in the order of the layers.
 *
 * What is not stated breaks nothing. Where every member votes, a tally is taken to count them all,
 * absent ones named apart. Naming one member's veto and its vote against is naming one position.
 */
export function brokenRules(vote: ReportedVote, rule: VotingRule): readonly BrokenRule[] {
  const named = namedMembers(vote);
  return [
    ...brokenByPositions(named, rule),
    ...brokenByTally(vote.tally, named, rule),
    ...brokenByOutcome(vote, named, rule),
  ];
}

/** The positions that a report gives each member; more than one is a fault of the report. */
type Named = ReadonlyMap<string, ReadonlySet<Position>>;

function namedMembers({ positions }: ReportedVote): Named {
  const named = new Map<string, Set<Position>>();
  for (const { member, position } of positions) {
    named.set(member, (named.get(member) ?? new Set()).add(position));
  }
  return named;
}

function brokenByPositions(named: Named, rule: VotingRule): BrokenRule[] {
  return [...named].flatMap(([member, positions]): BrokenRule[] => {
    const votes = new Set([...positions].map((p) => (p === 'veto' ? 'against' : p)));
    const vetoes = positions.has('veto') && !rule.permanent.includes(member);
    return [
      ...(votes.size > 1 ? [{ code: 'two positions of one member', member } as const] : []),
      ...(vetoes ? [{ code: 'veto without the right to one', member } as const] : []),
    ];
  });
}

function brokenByTally(tally: Tally | null, named: Named, rule: VotingRule): BrokenRule[] {
  if (tally === null) return [];
  const found: BrokenRule[] = [];
  const votes = tally.inFavour + tally.against + tally.abstaining + count(named, ['absent']);
  if (votes > rule.members) found.push({ code: 'tally larger than the body', votes });
  if (rule.everyMemberVotes && votes < rule.members) {
    found.push({ code: 'tally smaller than the body', votes });
  }
  for (const position of ['inFavour', 'against', 'abstaining'] as const) {
    if (count(named, counts[position]) > tally[position]) {
      found.push({ code: 'more positions than the tally has', position });
    }
  }
  return found;
}

function brokenByOutcome(
  { tally, outcome }: ReportedVote,
  named: Named,
  rule: VotingRule,
): BrokenRule[] {
  const most = Math.min(tally?.inFavour ?? rule.members, rule.members - count(named, notInFavour));
  const least = Math.max(tally?.inFavour ?? 0, count(named, counts.inFavour));
  const tooFew = rule.required !== null && most < rule.required;
  const enough = rule.required !== null && least >= rule.required;
  const found: BrokenRule[] = [];
  if (tooFew && (outcome === 'vetoed' || count(named, ['veto']) > 0)) {
    found.push({ code: 'veto of a draft that had too few votes', inFavour: most });
  }
  switch (outcome) {
    case 'adopted': {
      if (tooFew)
        found.push(
          against(
            `adoption takes ${rule.required} votes in favour, and there were at most ${most}`,
          ),
        );
      if (rule.required === null && tally !== null && tally.inFavour <= tally.against)
        found.push(
          against(`${tally.inFavour} in favour is no majority over ${tally.against} against`),
        );
      const blocker = rule.permanent.find((member) => isAgainst(named.get(member)));
      if (blocker) found.push(against(`${blocker}, a permanent member, voted against`));
      break;
    }
    case 'vetoed':
      if (rule.permanent.length === 0)
        found.push(against(`${rule.decision} of the ${rule.body} cannot be vetoed`));
      else if (!vetoIsPossible(tally, named, rule))
        found.push(against('no permanent member can have voted against'));
      break;
    case 'not adopted':
      if (enough && !vetoIsPossible(tally, named, rule))
        found.push(
          against('enough voted in favour, and no permanent member can have voted against'),
        );
  }
  return found;
}

/** Whether a permanent member voted against, or may have, as far as the report says. */
function vetoIsPossible(tally: Tally | null, named: Named, { permanent }: VotingRule): boolean {
  if (permanent.some((member) => isAgainst(named.get(member)))) return true;
  const unnamed = tally === null ? Infinity : tally.against - count(named, counts.against);
  return unnamed > 0 && permanent.some((member) => !named.has(member));
}

function isAgainst(positions: ReadonlySet<Position> | undefined): boolean {
  return positions !== undefined && counts.against.some((position) => positions.has(position));
}

function count(named: Named, positions: readonly Position[]): number {
  return [...named.values()].filter((own) => positions.some((p) => own.has(p))).length;
}

/** The positions that each figure of a tally counts. */
const counts: Readonly<Record<keyof Tally, readonly Position[]>> = {
  inFavour: ['in favour'],
  against: ['against', 'veto'],
  abstaining: ['abstaining'],
};

const notInFavour: readonly Position[] = ['against', 'veto', 'abstaining', 'absent'];

function against(why: string): BrokenRule {
  return { code: 'outcome against the votes', why };
}
