import type { Asserted } from './asserted';
import type { Assertion, Relation } from './assertion';
import { isContested } from './contested';
import type { ReasonCode, SentencePart, Verdict } from './reason';
import { leavesRoom } from './rounded';
import { type ScopeDifference, scopeDifferences } from './scope';

/** Two claims on one fact and how they stand to each other. */
export type Pair = ComparablePair | IncomparablePair;

export interface ComparablePair {
  readonly a: Asserted;
  readonly b: Asserted;
  readonly verdict: Exclude<Verdict, 'not comparable'>;
  readonly relation: Relation;
  /** Whether they agree only because a figure of one is a round one. */
  readonly rounded: boolean;
}

export interface IncomparablePair {
  readonly a: Asserted;
  readonly b: Asserted;
  readonly verdict: 'not comparable';
  readonly differences: readonly ScopeDifference[];
}

/** The verdicts of two claims of one scope. */
export const comparable: readonly Verdict[] = ['conflict', 'contested', 'compatible', 'same'];

/** One reason that a pair of claims may have; its sentence is only built where it is shown. */
export interface PairReason {
  readonly code: ReasonCode;
  /** The verdicts of the pairs that may have it. */
  readonly among: readonly Verdict[];
  readonly applies: (pair: Pair) => boolean;
  readonly sentence: (pair: Pair) => SentencePart[];
}

/** Compares two claims on one fact, given how assertions about it relate. */
export function comparePair(
  relate: (a: Assertion, b: Assertion) => Relation,
  a: Asserted,
  b: Asserted,
): Pair {
  if (a.scope !== b.scope) {
    const differences = scopeDifferences(a.scope, b.scope);
    if (differences.length > 0) return { a, b, verdict: 'not comparable', differences };
  }
  const relation = relate(a.assertion, b.assertion);
  const rounded = relation === 'disjoint' && isRounded(a, b);
  if (!rounded && isContested(a, b, relation)) {
    return { a, b, verdict: 'contested', relation, rounded };
  }
  return { a, b, verdict: rounded ? 'compatible' : verdictOf[relation], relation, rounded };
}

function isRounded({ quantity: a }: Asserted, { quantity: b }: Asserted): boolean {
  return a !== null && b !== null && (leavesRoom(a, b) || leavesRoom(b, a));
}

const verdictOf = {
  equal: 'same',
  within: 'compatible',
  contains: 'compatible',
  overlapping: 'compatible',
  disjoint: 'conflict',
} as const satisfies Record<Relation, Verdict>;
