import { relate } from '../quantities/interval';
import { type BrokenRule, brokenRules } from '../votes/broken-rules';
import { ruleFigures, type VotingRule, votingRules } from '../votes/rules';
import type { Asserted } from './assertion';
import type { Claim, Fact } from './claim';
import type { Reason, SentencePart } from './reason';

/** Holds claims beside the rules of the body they describe. */
export function ruleReasons(fact: Fact, asserted: readonly Asserted[]): readonly Reason[] {
  return asserted.flatMap((a) => [...votingReasons(fact, a), ...figureReasons(fact, a)]);
}

function votingReasons(fact: Fact, { claim, assertion }: Asserted): Reason[] {
  if (fact.kind !== 'vote' || assertion.kind !== 'vote') return [];
  const rule = votingRules[fact.rule];
  return brokenRules(assertion.vote, rule).map((broken) => ({
    code: 'rule broken' as const,
    sentence: [...quoted(claim), `: ${why(broken, rule)} (${rule.source}).`],
  }));
}

function figureReasons(fact: Fact, { claim, assertion }: Asserted): Reason[] {
  if (fact.kind !== 'quantity' || fact.rule === null || assertion.kind !== 'interval') return [];
  const figure = ruleFigures[fact.rule];
  const disagrees = relate(assertion.interval, figure.interval) === 'disjoint';
  return [
    {
      code: disagrees ? 'rule broken' : 'agrees with the rules',
      sentence: [
        ...quoted(claim),
        disagrees ? ' cannot hold beside the rule: ' : ' agrees with the rule: ',
        `${figure.sentence} (${figure.source}.)`,
      ],
    },
  ];
}

function quoted(claim: Claim): SentencePart[] {
  return [`${claim.outlet}’s `, { claimId: claim.id, words: claim.quote }];
}

function why(broken: BrokenRule, rule: VotingRule): string {
  switch (broken.code) {
    case 'veto without the right to one':
      return `${broken.member} is not a permanent member of the ${rule.body}, so its vote against is not a veto`;
    case 'veto of a draft that had too few votes':
      return `with ${broken.inFavour} in favour the draft failed for lack of votes, so nobody vetoed it`;
    case 'tally larger than the body':
      return `${broken.votes} votes are more than the ${rule.members} members have`;
    case 'tally smaller than the body':
      return `${broken.votes} votes are fewer than the ${rule.members} members, and no absence is named`;
    case 'two positions of one member':
      return `${broken.member} is given two positions in one vote`;
    case 'more positions than the tally has':
      return `more members are named than the tally counts ${tallyWords[broken.position]}`;
    case 'outcome against the votes':
      return broken.why;
  }
}

const tallyWords = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' } as const;
