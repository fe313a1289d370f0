import { describeInterval, hull, type Interval, sum } from '../quantities/interval';
import type { PolicyName } from '../quantities/policy';
import { assertion } from './assertion';
import type { Claim, Fact } from './claim';
import type { Reason, SentencePart } from './reason';

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
 * figures for one fact is read at its widest. Articles that give no total or no part are left out.
 */
export function checkParts(
  total: { readonly fact: Fact; readonly claims: readonly Claim[] },
  groups: readonly PartGroup[],
  policy: PolicyName,
): readonly PartsCheck[] {
  return groups.flatMap((group) =>
    articlesOf(total.claims).flatMap((articleId): PartsCheck[] => {
      const whole = read(total, articleId, policy);
      const parts = group.facts.flatMap((part) => read(part, articleId, policy) ?? []);
      if (whole === null || parts.length < 2) return [];
      return [check(articleId, whole, parts)];
    }),
  );
}

/** The reasons that sums of parts add to a total's row. */
export function arithmeticReasons(checks: readonly PartsCheck[]): readonly Reason[] {
  return checks.map(({ sentence }) => ({ code: 'arithmetic', sentence }));
}

interface ReadPart {
  readonly interval: Interval;
  readonly claim: Claim;
  readonly words: SentencePart;
}

function check(articleId: number, whole: ReadPart, parts: readonly ReadPart[]): PartsCheck {
  const added = sum(parts.map(({ interval }) => interval));
  const holds =
    added.lower === null || whole.interval.upper === null || added.lower <= whole.interval.upper;
  const { outlet } = whole.claim;
  const terms = parts.flatMap(({ words }, index) => (index === 0 ? [words] : [' and ', words]));
  return {
    articleId,
    outlet,
    sum: added,
    total: whole.interval,
    holds,
    sentence: [
      `In ${outlet}, `,
      ...terms,
      ` come to ${describeInterval(added)}; the total `,
      whole.words,
      holds ? ' holds beside them.' : ' is smaller than its own parts.',
    ],
  };
}

function read(
  { fact, claims }: { readonly fact: Fact; readonly claims: readonly Claim[] },
  articleId: number,
  policy: PolicyName,
): ReadPart | null {
  const own = claims.filter((claim) => claim.articleId === articleId);
  const intervals = own.flatMap((claim) => {
    const asserts = assertion(fact, claim, policy);
    return asserts?.kind === 'interval' ? [asserts.interval] : [];
  });
  const claim = own[0];
  if (claim === undefined || intervals.length === 0) return null;
  const { reading } = claim;
  const words = reading.kind === 'quantity' ? (reading.words ?? claim.quote) : claim.quote;
  return { interval: hull(intervals), claim, words: { claimId: claim.id, words } };
}

function articlesOf(claims: readonly Claim[]): readonly number[] {
  return [...new Set(claims.map(({ articleId }) => articleId))].sort((a, b) => a - b);
}
