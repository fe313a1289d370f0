import type { Claim, Fact, Scope } from './claim';
import type { Reason, ReasonCode, SentencePart } from './reason';

/** A claim's own scope: its fact's, but for what the claim states otherwise. */
export function scopeOf(fact: Fact, claim: Claim): Scope {
  return { ...fact.scope, ...claim.scope };
}

/** The ways in which two scopes differ; what either leaves unstated does not differ. */
export function scopeDifferences(a: Scope, b: Scope): readonly ReasonCode[] {
  const found: ReasonCode[] = [];
  if (differ(a.asOf, b.asOf)) found.push('different as-of time');
  if (differ(a.population, b.population)) found.push('different population');
  if (differ(a.place, b.place)) found.push('different place');
  if (differ(a.cumulative, b.cumulative)) found.push('cumulative against daily');
  return found;
}

/** The reasons for which two claims of one row cannot be compared; empty when they can. */
export function scopeReasons(fact: Fact, a: Claim, b: Claim): readonly Reason[] {
  const [left, right] = [scopeOf(fact, a), scopeOf(fact, b)];
  return scopeDifferences(left, right).map((code) => ({
    code,
    sentence: [
      ...told(a, left, code),
      ', while ',
      ...told(b, right, code),
      '. The two figures answer different questions and are not compared.',
    ],
  }));
}

function told(claim: Claim, scope: Scope, code: ReasonCode): SentencePart[] {
  return [
    `${claim.outlet}’s `,
    { claimId: claim.id, words: claim.quote },
    ` ${aspect(scope, code)}`,
  ];
}

function aspect(scope: Scope, code: ReasonCode): string {
  switch (code) {
    case 'different as-of time':
      return `is as of ${scope.asOf}`;
    case 'different population':
      return `counts ${scope.population}`;
    case 'different place':
      return `is about ${scope.place}`;
    default:
      return scope.cumulative === true ? 'is a running total' : 'is the figure of one day';
  }
}

function differ<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && b !== null && a !== b;
}
