import { type Interval, relate } from '../quantities/interval';
import type { PolicyName, PolicyRow } from '../quantities/policy';
import { readQuantity } from '../quantities/read';
import { contradict } from '../votes/contradict';
import { type ReportedVote, relateVotes } from '../votes/reported-vote';
import { votingRules } from '../votes/rules';
import type { Claim, Fact } from './claim';

/** What a claim says of its fact, as a set of possibilities that can be compared. */
export type Assertion =
  | { readonly kind: 'interval'; readonly interval: Interval; readonly decidedBy: DecidedBy | null }
  | { readonly kind: 'answers'; readonly allows: ReadonlySet<string> }
  | { readonly kind: 'vote'; readonly vote: ReportedVote };

/** How two sets of possibilities stand to each other: `within` says that the first is the narrower. */
export type Relation = 'equal' | 'within' | 'contains' | 'overlapping' | 'disjoint';

/** The policy row that gave vague or approximate words their bounds. */
export interface DecidedBy {
  readonly policy: PolicyName;
  readonly row: PolicyRow;
  readonly fallback: boolean;
}

/** What a claim asserts under a policy, or null where its words give nothing to compare. */
export function assertion(fact: Fact, claim: Claim, policy: PolicyName): Assertion | null {
  const { reading } = claim;
  if (reading.kind !== fact.kind) {
    throw new Error(`Claim ${claim.id} is read as ${reading.kind}, its fact ${fact.slug} is not.`);
  }
  switch (reading.kind) {
    case 'quantity': {
      if (reading.stated === null) return null;
      const whole = fact.kind === 'quantity' && fact.whole;
      return { kind: 'interval', ...readQuantity(reading.stated, { policy, whole }) };
    }
    case 'answer':
      return reading.allows.length === 0
        ? null
        : { kind: 'answers', allows: new Set(reading.allows) };
    case 'vote':
      return { kind: 'vote', vote: reading.vote };
    case 'quotation':
    case 'wording':
      return null;
  }
}

/**
 * How two assertions about one fact stand to each other, as a function that remembers what it found
 * for a pair of votes: rows are long, reports of a vote few, and the rules dear to go through.
 */
export function relations(fact: Fact): (a: Assertion, b: Assertion) => Relation {
  const known = new Map<Assertion, Map<Assertion, Relation>>();
  return (a, b) => {
    if (a.kind === 'interval' && b.kind === 'interval') return relate(a.interval, b.interval);
    if (a.kind === 'answers' && b.kind === 'answers') return relateSets(a.allows, b.allows);
    if (a.kind !== 'vote' || b.kind !== 'vote' || fact.kind !== 'vote') {
      throw new Error('Claims on one fact were read in different kinds.');
    }
    const before = known.get(a)?.get(b);
    if (before !== undefined) return before;
    const disjoint = contradict(a.vote, b.vote, votingRules[fact.rule]);
    const relation = disjoint ? 'disjoint' : relateVotes(a.vote, b.vote);
    known.set(a, (known.get(a) ?? new Map()).set(b, relation));
    return relation;
  };
}

function relateSets(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  let inBoth = 0;
  for (const key of a) if (b.has(key)) inBoth += 1;
  if (inBoth === 0) return 'disjoint';
  if (inBoth === a.size && inBoth === b.size) return 'equal';
  if (inBoth === a.size) return 'within';
  return inBoth === b.size ? 'contains' : 'overlapping';
}
