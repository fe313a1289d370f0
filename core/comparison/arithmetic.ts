import { describeInterval, hull, type Interval, sum } from '../quantities/interval';
import type { PolicyName } from '../quantities/policy';
import { admittedBy } from '../quantities/rounding';
import { assertion } from './assertion';
import { capped } from './capped';
import { cited } from './cited';
import type { Claim, Fact } from './claim';
import { listed, type Reason, type SentencePart } from './reason';
import { leavesRoom, type Roundable } from './rounded';
import { scopeDifferences, scopeOf } from './scope';

/** Parts of one total that exclude each other, so that they may be added up. */
export interface PartGroup {
  readonly facts: readonly { readonly fact: Fact; readonly claims: readonly Claim[] }[];
}

/** One article's parts held against its total. */
export interface PartsCheck {
  readonly articleId: number;
  readonly outlet: string;
  readonly sum: Interval;
  readonly total: Interval;
  /** False when the parts are certain to exceed the total. */
  readonly holds: boolean;
  readonly sentence: readonly SentencePart[];
}

/**
 * Adds up each article's parts and holds the sum against the same article's total.
 *
 * Parts need not be all there is, so a sum below the total is no fault. An article that gives several
 * figures for one fact is read at its widest. A figure whose scope is not its fact's, or whose fact is
 * of another time than the total, is not added up. A single part is only told of where it fails.
 */
export function checkParts(
  total: { readonly fact: Fact; readonly claims: readonly Claim[] },
  groups: readonly PartGroup[],
  policy: PolicyName,
): readonly PartsCheck[] {
  return groups.flatMap((group) => {
    const facts = group.facts.filter(({ fact }) => sameTime(fact, total.fact));
    return articlesOf(total.claims).flatMap((articleId): PartsCheck[] => {
      const whole = read(total, articleId, policy);
      const parts = facts.flatMap((part) => read(part, articleId, policy) ?? []);
      if (whole === null || parts.length === 0) return [];
      const checked = check(articleId, whole, parts);
      return parts.length === 1 && checked.holds ? [] : [checked];
    });
  });
}

/** The reasons that sums of parts add to a total's row. */
export function arithmeticReasons(checks: readonly PartsCheck[]): {
  readonly failing: readonly Reason[];
  readonly holding: readonly Reason[];
} {
  const reasons = (holds: boolean): readonly Reason[] => {
    const own = checks.filter((one) => one.holds === holds);
    return capped(
      own.map(({ sentence }) => ({ code: 'arithmetic', sentence })),
      'article',
    );
  };
  return { failing: reasons(false), holding: reasons(true) };
}

interface ReadPart extends Roundable {
  readonly outlet: string;
  readonly words: readonly SentencePart[];
}

function check(articleId: number, whole: ReadPart, parts: readonly ReadPart[]): PartsCheck {
  const added = sum(parts.map(({ interval }) => interval));
  const fits = canReach(added, whole.interval);
  const holds = fits || roundsUp(added, whole);
  const beside = fits ? 'holds beside them' : 'is round and leaves room for them';
  const come = `${parts.length === 1 ? ' comes' : ' come'} to ${describeInterval(added)}`;
  return {
    articleId,
    outlet: whole.outlet,
    sum: added,
    total: whole.interval,
    holds,
    sentence: [
      `In ${whole.outlet}, `,
      ...listed(parts.map(({ words }) => words)),
      `${come}; the total `,
      ...whole.words,
      holds
        ? ` ${beside}.`
        : ` is smaller than ${parts.length === 1 ? 'this part' : 'these parts'}.`,
    ],
  };
}

/** Whether the parts can come to no more than the total. */
function canReach(added: Interval, { upper, upperInclusive }: Interval): boolean {
  if (added.lower === null || upper === null || added.lower < upper) return true;
  return added.lower === upper && added.lowerInclusive && upperInclusive;
}

/** Whether a round total may stand for the least that the parts come to. */
function roundsUp(added: Interval, whole: ReadPart): boolean {
  return leavesRoom(whole, { interval: { ...added, upper: null, upperInclusive: false } });
}

function read(
  { fact, claims }: { readonly fact: Fact; readonly claims: readonly Claim[] },
  articleId: number,
  policy: PolicyName,
): ReadPart | null {
  const own = claims
    .filter((claim) => claim.articleId === articleId && keepsScope(fact, claim))
    .sort((a, b) => a.id - b.id);
  const figures = own.flatMap((claim) => {
    const asserts = assertion(fact, claim, policy);
    if (asserts?.kind !== 'interval' || claim.reading.kind !== 'quantity') return [];
    const { interval } = asserts;
    const { stated } = claim.reading;
    return [{ claim, interval, admits: stated === null ? interval : admittedBy(stated, interval) }];
  });
  const [first] = figures;
  if (first === undefined) return null;
  return {
    outlet: first.claim.outlet,
    interval: hull(figures.map(({ interval }) => interval)),
    admits: hull(figures.map(({ admits }) => admits)),
    words: listed(
      figures.map(({ claim }) => [cited(claim)]),
      'or',
    ),
  };
}

function keepsScope(fact: Fact, claim: Claim): boolean {
  const { asOf, population, place, cumulative } = scopeOf(fact, claim);
  const own = fact.scope;
  return (
    asOf === own.asOf &&
    population === own.population &&
    place === own.place &&
    cumulative === own.cumulative
  );
}

/** Parts differ from their total in whom and where they count, not in when. */
function sameTime(part: Fact, total: Fact): boolean {
  return !scopeDifferences(part.scope, total.scope).some(
    (difference) =>
      difference === 'different as-of time' || difference === 'cumulative against daily',
  );
}

function articlesOf(claims: readonly Claim[]): readonly number[] {
  return [...new Set(claims.map(({ articleId }) => articleId))].sort((a, b) => a - b);
}
