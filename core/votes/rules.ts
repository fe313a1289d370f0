import type { Interval } from '../quantities/interval';

/** A position that a report gives a member; a veto is a vote against by a member that holds one. */
export type Position = 'in favour' | 'against' | 'abstaining' | 'absent' | 'veto';

/** How a vote ended. `not adopted` is too few votes in favour: no veto, whoever voted against. */
export type Outcome = 'adopted' | 'vetoed' | 'not adopted';

/** What a body needs to decide, as data. */
export interface VotingRule {
  readonly body: string;
  readonly decision: string;
  readonly members: number;
  /** Whether every member votes or is named absent, so that a full tally counts them all. */
  readonly everyMemberVotes: boolean;
  /** Votes in favour without which nothing is adopted; null where the majority depends on who votes. */
  readonly required: number | null;
  /** Members whose vote against defeats a draft that has the required votes. */
  readonly permanent: readonly string[];
  readonly source: string;
}

/**
 * The permanent members' United Nations short names by their ISO 3166-1 alpha-3 codes. Source: Charter of
 * the United Nations, Article 23.
 */
export const permanentByCode = {
  CHN: 'China',
  FRA: 'France',
  RUS: 'Russian Federation',
  GBR: 'United Kingdom',
  USA: 'United States',
} as const;

/** The same without the codes. */
export const permanentMembers = Object.values(permanentByCode);

/** Voting rules by the key that a fact names. */
export const votingRules = {
  'security-council-substantive': {
    body: 'Security Council',
    decision: 'a substantive resolution',
    members: 15,
    everyMemberVotes: true,
    required: 9,
    permanent: permanentMembers,
    source: 'Charter of the United Nations, Article 27, paragraph 3',
  },
  'security-council-press-statement': {
    body: 'Security Council',
    decision: 'a press statement',
    members: 15,
    everyMemberVotes: true,
    required: 15,
    permanent: [],
    source:
      'practice of the Security Council: a press statement is made on behalf of all its members',
  },
  'general-assembly': {
    body: 'General Assembly',
    decision: 'a resolution',
    members: 193,
    everyMemberVotes: false,
    required: null,
    permanent: [],
    source: 'Charter of the United Nations, Article 18',
  },
} as const satisfies Record<string, VotingRule>;

export type VotingRuleKey = keyof typeof votingRules;

/** A figure that a rule fixes, so that a report of the rule can be held beside it. */
export interface RuleFigure {
  readonly interval: Interval;
  readonly sentence: string;
  readonly source: string;
}

const {
  'security-council-substantive': substantive,
  'security-council-press-statement': statement,
} = votingRules;

/** Figures of the rules by the key that a fact names. */
export const ruleFigures = {
  'security-council/members': {
    interval: { lower: 15, upper: 15, lowerInclusive: true, upperInclusive: true },
    sentence: 'The Security Council has fifteen members.',
    source: 'Charter of the United Nations, Article 23, paragraph 1',
  },
  'security-council/press-statement': {
    interval: {
      lower: statement.required,
      upper: statement.members,
      lowerInclusive: true,
      upperInclusive: true,
    },
    sentence: 'A press statement needs the agreement of all fifteen members of the Council.',
    source: statement.source,
  },
  'security-council/resolution': {
    interval: {
      lower: substantive.required,
      upper: null,
      lowerInclusive: true,
      upperInclusive: false,
    },
    sentence:
      'A substantive resolution needs nine or more votes in favour and no permanent member against.',
    source: substantive.source,
  },
} as const satisfies Record<string, RuleFigure>;

export type RuleFigureKey = keyof typeof ruleFigures;

/** Whether a key names a voting rule; keys come from seed files. */
export function isVotingRuleKey(key: string): key is VotingRuleKey {
  return Object.hasOwn(votingRules, key);
}

/** Whether a key names a figure of the rules; keys come from seed files. */
export function isRuleFigureKey(key: string): key is RuleFigureKey {
  return Object.hasOwn(ruleFigures, key);
}
