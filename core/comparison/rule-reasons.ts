import type { Interval } from '../quantities/interval';
import { exactly, intersect } from '../quantities/interval';
import { type BrokenRule, brokenRules } from '../votes/broken-rules';
import { type RuleFigure, ruleFigures, type VotingRule, votingRules } from '../votes/rules';
import type { Asserted } from './asserted';
import { capped } from './capped';
import { citedFrom } from './cited';
import type { Fact } from './claim';
import type { Reason } from './reason';

/** What the rules of a body make of claims: the ones that break a rule, and the ones that agree. */
export interface RuleReasons {
  readonly broken: readonly Reason[];
  readonly kept: readonly Reason[];
}

/** Holds claims beside the rules of the body they describe. */
export function ruleReasons(fact: Fact, asserted: readonly Asserted[]): RuleReasons {
  if (fact.kind === 'vote') return votingReasons(votingRules[fact.rule], asserted);
  if (fact.kind !== 'quantity' || fact.rule === null) return { broken: [], kept: [] };
  return figureReasons(ruleFigures[fact.rule], asserted);
}

function votingReasons(rule: VotingRule, asserted: readonly Asserted[]): RuleReasons {
  const alike = new Map<string, Reason[]>();
  for (const { claim, assertion } of asserted) {
    if (assertion.kind !== 'vote') continue;
    for (const broken of brokenRules(assertion.vote, rule)) {
      const why = inWords(broken, rule);
      const sentence = [...citedFrom(claim), ` cannot hold: ${why} (${rule.source}).`];
      alike.set(why, [...(alike.get(why) ?? []), { code: 'rule broken', sentence }]);
    }
  }
  return { broken: [...alike.values()].flatMap((reasons) => capped(reasons, 'claim')), kept: [] };
}

function figureReasons(figure: RuleFigure, asserted: readonly Asserted[]): RuleReasons {
  const broken: Reason[] = [];
  const kept: Reason[] = [];
  const rule = `${figure.sentence.replace(/\.$/, '')} (${figure.source}).`;
  for (const { claim, assertion } of asserted) {
    if (assertion.kind !== 'interval') continue;
    switch (heldBeside(assertion.interval, figure.interval)) {
      case 'breaks': {
        const sentence = [...citedFrom(claim), ` cannot hold beside the rule: ${rule}`];
        broken.push({ code: 'rule broken', sentence });
        break;
      }
      case 'agrees': {
        const sentence = [...citedFrom(claim), ` agrees with the rule: ${rule}`];
        kept.push({ code: 'agrees with the rules', sentence });
      }
    }
  }
  return { broken: capped(broken, 'claim'), kept: capped(kept, 'claim') };
}

/**
 * A rule's figure is its lower bound, the least that suffices: "nine votes" and "at least nine" agree
 * with nine or more, "at least twelve" breaks it though twelve votes would do, and "several" says less.
 */
function heldBeside(claimed: Interval, rule: Interval): 'agrees' | 'breaks' | 'says less' {
  const least = exactly(rule.lower ?? 0);
  if (intersect(claimed, least) === null) return 'breaks';
  return claimed.lower === rule.lower ? 'agrees' : 'says less';
}

function inWords(broken: BrokenRule, rule: VotingRule): string {
  switch (broken.code) {
    case 'veto without the right to one':
      return rule.permanent.length === 0
        ? `${rule.decision} of the ${rule.body} cannot be vetoed`
        : `${broken.member} is not a permanent member of the ${rule.body}, so its vote against is not a veto`;
    case 'veto of a draft that had too few votes':
      return `with at most ${broken.inFavour} in favour the draft failed for lack of votes, so nobody vetoed it`;
    case 'tally larger than the body':
      return `${broken.votes} votes are more than the ${rule.members} members have`;
    case 'tally smaller than the body':
      return `the figures come to ${broken.votes} of ${rule.members} members, and no other is named as absent`;
    case 'two positions of one member':
      return `${broken.member} is given two positions in one vote`;
    case 'more positions than the tally has':
      return `more members are named than the tally counts ${tallyWords[broken.position]}`;
    case 'outcome against the votes':
      return broken.why;
  }
}

const tallyWords = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' } as const;
