import { atLeast, between, exactly, type Interval } from './interval';
import type { ApproximateSide, VagueTerm } from './stated';

/** Raised by one whenever a row changes what it decides, so that stored verdicts can say which. */
export const POLICY_VERSION = 1;

/** The named sets of readings. `literal` is the default. */
export type PolicyName = 'literal' | 'acled' | 'airwars';

export interface Policy {
  readonly title: string;
  /** What the policy is, in one plain sentence. */
  readonly description: string;
  /** At most one for each kind of words. Words without a row are read by `literal`. */
  readonly rows: readonly PolicyRow[];
}

/** One decision of a policy: the words it reads, and what it makes of them. */
export interface PolicyRow {
  readonly reads: ApproximateSide | VagueTerm;
  /** The words as a reader meets them. */
  readonly words: readonly string[];
  readonly rule: PolicyRule;
  /** What the rule does, in plain words. */
  readonly does: string;
  /** Where the rule comes from, in one sentence. */
  readonly source: string;
}

/**
 * `half unit` reaches half a unit of the last significant digit from the printed figure, to the
 * row's side or sides, and never less than one whole thing where whole things are counted. `fixed`
 * gives the interval for one of what the word counts.
 */
export type PolicyRule =
  | { readonly kind: 'half unit' }
  | { readonly kind: 'fixed'; readonly interval: Interval };

const ROUNDING =
  "Recount's own: a round figure is correct to half a unit of its last significant digit.";
const PLURAL = "Recount's own, by the dictionary sense of the plural: two or more of the thing.";
const ACLED =
  "ACLED's answers on fatality coding (updated May 2024): 10 for “tens”, 12 for “dozens” and 100 " +
  'for “hundreds”, the most conservative estimate available.';

/** The one table of what Recount decides about words that do not fix their own bounds. */
export const policies: Readonly<Record<PolicyName, Policy>> = {
  literal: {
    title: 'Literal',
    description:
      'Reads round figures to half their last digit and vague words as no more than they say.',
    rows: [
      {
        reads: 'around',
        words: ['some', 'about', 'around', 'roughly', 'approximately', 'an estimated', 'or so'],
        rule: { kind: 'half unit' },
        does: 'Half a unit of the last significant digit either way, or one whole thing if more.',
        source: ROUNDING,
      },
      {
        reads: 'below',
        words: ['nearly', 'almost', 'close to', 'just under'],
        rule: { kind: 'half unit' },
        does:
          'From half a unit of the last significant digit below the figure, or one whole thing ' +
          'if more, up to the figure itself, which is excluded.',
        source: ROUNDING,
      },
      {
        reads: 'above',
        words: ['just over', 'a little more than', 'slightly more than'],
        rule: { kind: 'half unit' },
        does:
          'From the figure itself, which is excluded, up to half a unit of the last significant ' +
          'digit above it, or one whole thing if more.',
        source: ROUNDING,
      },
      floor('a couple', 2, "Recount's own, by the dictionary sense: two, or a few."),
      floor('a few', 2, "Recount's own, by the dictionary sense: a small number, more than one."),
      floor('a handful', 2, "Recount's own, by the dictionary sense: a small number, not one."),
      floor('multiple', 2, "Recount's own, by the dictionary sense: more than one."),
      floor('several', 3, "Recount's own, by the dictionary sense: more than two."),
      floor('tens', 20, PLURAL),
      floor('dozens', 24, PLURAL),
      floor('scores', 40, PLURAL),
      floor('hundreds', 200, PLURAL),
      floor('thousands', 2_000, PLURAL),
      floor('tens of thousands', 20_000, PLURAL),
      floor('hundreds of thousands', 200_000, PLURAL),
      floor('millions', 2_000_000, PLURAL),
      floor('tens of millions', 20_000_000, PLURAL),
      floor('hundreds of millions', 200_000_000, PLURAL),
      floor('billions', 2_000_000_000, PLURAL),
    ],
  },
  acled: {
    title: 'ACLED',
    description:
      'Reads vague words as the single figure that ACLED records for them; all else as Literal.',
    rows: [
      fixed('tens', exactly(10), 'Exactly 10.', ACLED),
      fixed('dozens', exactly(12), 'Exactly 12.', ACLED),
      fixed('hundreds', exactly(100), 'Exactly 100.', ACLED),
    ],
  },
  airwars: {
    title: 'Airwars',
    description:
      "Reads “dozens” as the range seen in Airwars' assessments of incidents; all else as Literal.",
    rows: [
      fixed(
        'dozens',
        between(12, 24),
        'From 12 to 24.',
        "Seen in Airwars' assessments of incidents; its published methodology states no such rule.",
      ),
    ],
  },
};

function floor(term: VagueTerm, lower: number, source: string): PolicyRow {
  const does = `${lower.toLocaleString('en-US')} or more, with no upper bound.`;
  return fixed(term, atLeast(lower), does, source);
}

function fixed(term: VagueTerm, interval: Interval, does: string, source: string): PolicyRow {
  return { reads: term, words: [term], rule: { kind: 'fixed', interval }, does, source };
}
