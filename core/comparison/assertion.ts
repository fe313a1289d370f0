import type { Interval, Relation } from '../quantities/interval';
import { intersect, relate } from '../quantities/interval';
import type { PolicyName, PolicyRow } from '../quantities/policy';
import { readQuantity } from '../quantities/read';
import type { ReportedVote } from '../votes/reported-vote';
import { relateVotes } from '../votes/reported-vote';
import type { Claim, Fact } from './claim';

/** What a claim says of its fact, as a set of possibilities that can be compared. */
export type Assertion =
  | { readonly kind: 'interval'; readonly interval: Interval; readonly decidedBy: DecidedBy | null }
  | { readonly kind: 'answers'; readonly allows: ReadonlySet<string> }
  | { readonly kind: 'vote'; readonly vote: ReportedVote };

/** The policy row that gave vague or approximate words their bounds. */
export interface DecidedBy {
  readonly policy: PolicyName;
  readonly row: PolicyRow;
  readonly fallback: boolean;
}

/** A claim with what it asserts under a policy. */
export interface Asserted {
  readonly claim: Claim;
  readonly assertion: Assertion;
}

/** What a claim asserts under a policy, or null where its words give nothing to compare. */
export function assertion(fact: Fact, claim: Claim, policy: PolicyName): Assertion | null {
  const { reading } = claim;
  switch (reading.kind) {
    case 'quantity': {
      if (fact.kind !== 'quantity') throw mismatch(fact, claim);
      if (reading.stated === null) return null;
      return { kind: 'interval', ...readQuantity(reading.stated, { policy, whole: fact.whole }) };
    }
    case 'answer':
      return { kind: 'answers', allows: new Set(reading.allows) };
    case 'vote':
      return { kind: 'vote', vote: reading.vote };
    case 'quotation':
    case 'wording':
      return null;
  }
}

/** How two assertions about one fact stand to each other. */
export function relateAssertions(a: Assertion, b: Assertion): Relation {
  if (a.kind === 'interval' && b.kind === 'interval') return relate(a.interval, b.interval);
  if (a.kind === 'vote' && b.kind === 'vote') return relateVotes(a.vote, b.vote);
  if (a.kind === 'answers' && b.kind === 'answers') return relateSets(a.allows, b.allows);
  throw new Error('Claims on one fact were read in different kinds.');
}

/** Whether one value can satisfy every assertion at once. */
export function jointlyPossible(assertions: readonly Assertion[]): boolean {
  const intervals = assertions.flatMap((a) => (a.kind === 'interval' ? [a.interval] : []));
  const sets = assertions.flatMap((a) => (a.kind === 'answers' ? [a.allows] : []));
  const votes = assertions.flatMap((a) => (a.kind === 'vote' ? [a] : []));
  return (
    commonInterval(intervals) &&
    (sets.length === 0 || [...(sets[0] ?? [])].some((key) => sets.every((set) => set.has(key)))) &&
    votes.every((a, i) =>
      votes.slice(i + 1).every((b) => relateVotes(a.vote, b.vote) !== 'disjoint'),
    )
  );
}

function commonInterval(intervals: readonly Interval[]): boolean {
  let common: Interval | null = intervals[0] ?? null;
  for (const interval of intervals.slice(1)) {
    if (common === null) return false;
    common = intersect(common, interval);
  }
  return intervals.length === 0 || common !== null;
}

function relateSets(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  const inBoth = [...a].filter((key) => b.has(key)).length;
  if (inBoth === 0) return 'disjoint';
  if (inBoth === a.size && inBoth === b.size) return 'equal';
  if (inBoth === a.size) return 'within';
  return inBoth === b.size ? 'contains' : 'overlapping';
}

function mismatch(fact: Fact, claim: Claim): Error {
  return new Error(`Claim ${claim.id} is a ${claim.reading.kind}, its fact ${fact.slug} is not.`);
}
