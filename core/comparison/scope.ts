import { dayInWords } from '../day-in-words';
import type { Claim, Fact, Scope } from './claim';
import type { ReasonCode } from './reason';

/** A claim's own scope: its fact's, but for what the claim states otherwise. */
export function scopeOf(fact: Fact, claim: Claim): Scope {
  return { ...fact.scope, ...claim.scope };
}

/** The ways in which two scopes can differ. */
export type ScopeDifference = Extract<
  ReasonCode,
  'different as-of time' | 'different population' | 'different place' | 'cumulative against daily'
>;

/** The ways in which two scopes differ; what either leaves unstated does not differ. */
export function scopeDifferences(a: Scope, b: Scope): readonly ScopeDifference[] {
  const found: ScopeDifference[] = [];
  if (differ(a.asOf, b.asOf)) found.push('different as-of time');
  if (differ(a.population, b.population)) found.push('different population');
  if (differ(a.place, b.place)) found.push('different place');
  if (differ(a.cumulative, b.cumulative)) found.push('cumulative against daily');
  return found;
}

/** One aspect of a scope as the end of a sentence: "is as of 8 October 2023". */
export function aspectInWords(scope: Scope, difference: ScopeDifference): string {
  switch (difference) {
    case 'different as-of time':
      return `is as of ${dayInWords(scope.asOf ?? 'no stated day')}`;
    case 'different population':
      return `is about ${scope.population ?? 'no stated group'}`;
    case 'different place':
      return `is about ${scope.place ?? 'no stated place'}`;
    case 'cumulative against daily':
      return scope.cumulative === true ? 'is a running total' : 'is for one day only';
  }
}

function differ<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && b !== null && a !== b;
}
