import type { PolicyName } from '../quantities/policy';
import { admittedBy, type PrintedFigure, statedFigure } from '../quantities/rounding';
import type { StatedQuantity } from '../quantities/stated';
import { type Assertion, assertion } from './assertion';
import { type CitedSource, type Claim, type Fact, type Scope, ultimateSource } from './claim';
import type { Roundable } from './rounded';
import { scopeOf } from './scope';

/** A claim with all that comparing it needs, worked out once. */
export interface Asserted {
  readonly claim: Claim;
  readonly assertion: Assertion;
  /** One object for all claims of a row that have the same scope. */
  readonly scope: Scope;
  readonly source: CitedSource | null;
  /** Set for quantities only. */
  readonly quantity: AssertedQuantity | null;
}

export interface AssertedQuantity extends Roundable {
  readonly stated: StatedQuantity;
  readonly figure: PrintedFigure | null;
  readonly hedge: string | null;
}

/** What claims assert under a policy, in the order of their ids; those that assert nothing are left out. */
export function assertedBy(
  fact: Fact,
  claims: readonly Claim[],
  policy: PolicyName,
): readonly Asserted[] {
  const scopes = new Map<string, Scope>();
  const votes = new Map<string, Assertion>();
  return [...claims]
    .sort((a, b) => a.id - b.id)
    .flatMap((claim): Asserted[] => {
      const own = assertion(fact, claim, policy);
      if (own === null) return [];
      const asserts = own.kind === 'vote' ? first(votes, own, own.vote) : own;
      const scope = first(scopes, scopeOf(fact, claim));
      const source = ultimateSource(claim);
      return [{ claim, assertion: asserts, scope, source, quantity: quantityOf(claim, asserts) }];
    });
}

/** The first value seen of those that read alike, so that like can be told from unlike by identity. */
function first<Value>(seen: Map<string, Value>, value: Value, alike: unknown = value): Value {
  const key = JSON.stringify(alike);
  const known = seen.get(key) ?? value;
  seen.set(key, known);
  return known;
}

function quantityOf({ reading }: Claim, asserts: Assertion): AssertedQuantity | null {
  if (reading.kind !== 'quantity' || reading.stated === null) return null;
  if (asserts.kind !== 'interval') return null;
  const { stated } = reading;
  const { interval } = asserts;
  const admits = admittedBy(stated, interval);
  return { interval, admits, stated, figure: statedFigure(stated), hedge: stated.hedge };
}
