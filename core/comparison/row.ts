import type { PolicyName } from '../quantities/policy';
import { arithmeticReasons, type PartsCheck } from './arithmetic';
import { type Asserted, assertion, jointlyPossible, relateAssertions } from './assertion';
import type { Claim, Fact } from './claim';
import { claimReasons } from './claim-reasons';
import { compareWording } from './compare-wording';
import { isContested } from './contested';
import { pairReasons } from './pair-reasons';
import { type Reason, type ReasonCode, type Verdict, verdicts } from './reason';
import { ruleReasons } from './rule-reasons';
import { scopeReasons } from './scope';

/** A fact's verdict with its reasons. A null verdict is wording set side by side. */
export interface RowVerdict {
  readonly verdict: Verdict | null;
  readonly reasons: readonly Reason[];
}

/**
 * Compares all claims on one fact under a policy.
 *
 * The order of the claims does not matter, and an article without a claim changes nothing.
 * `parts` are the sums of the fact's parts, where it has any.
 */
export function compareRow(
  fact: Fact,
  claims: readonly Claim[],
  policy: PolicyName,
  parts: readonly PartsCheck[] = [],
): RowVerdict {
  const ordered = [...claims].sort((a, b) => a.id - b.id);
  if (fact.kind === 'quotation' || fact.kind === 'wording') return compareWording(fact, ordered);

  const asserted = ordered.flatMap((claim): Asserted[] => {
    const asserts = assertion(fact, claim, policy);
    return asserts === null ? [] : [{ claim, assertion: asserts }];
  });
  const broken = ruleReasons(fact, asserted);
  const sums = arithmeticReasons(parts);
  const pairs = pairsOf(asserted).map(([a, b]) => comparePair(fact, a, b));
  const candidates: Verdict[] = pairs.map(({ verdict }) => verdict);
  if (broken.some(({ code }) => code === 'rule broken')) candidates.push('against the record');
  if (parts.some(({ holds }) => !holds)) candidates.push('conflict');
  if (impossibleTogether(fact, asserted, pairs)) candidates.push('conflict');

  const shared = verdictAmong(candidates.filter((verdict) => verdict !== 'same'));
  const articles = new Set(asserted.map(({ claim }) => claim.articleId)).size;
  const alone = articles < 2;
  const verdict = decideRow(shared, candidates, alone);
  return {
    verdict,
    reasons: [
      ...broken,
      ...(verdict === 'reported once' ? [oneArticle(asserted)] : []),
      ...firstOfEach(pairs.flatMap(({ reasons }) => reasons)),
      ...sums,
      ...claimReasons(ordered, asserted),
    ],
  };
}

interface Pair {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

function comparePair(fact: Fact, a: Asserted, b: Asserted): Pair {
  const scopes = scopeReasons(fact, a.claim, b.claim);
  if (scopes.length > 0) return { verdict: 'not comparable', reasons: scopes };
  const relation = relateAssertions(a.assertion, b.assertion);
  if (isContested(a.claim, b.claim)) {
    return { verdict: 'contested', reasons: pairReasons(a, b, relation, 'contested') };
  }
  const verdict =
    relation === 'disjoint' ? 'conflict' : relation === 'equal' ? 'same' : 'compatible';
  return { verdict, reasons: pairReasons(a, b, relation, verdict) };
}

/** Claims may agree two by two and still leave no answer that satisfies them all. */
function impossibleTogether(
  fact: Fact,
  asserted: readonly Asserted[],
  pairs: readonly Pair[],
): boolean {
  if (fact.kind !== 'answer') return false;
  if (pairs.some(({ verdict }) => verdict !== 'same' && verdict !== 'compatible')) return false;
  return asserted.length > 0 && !jointlyPossible(asserted.map((a) => a.assertion));
}

function decideRow(
  shared: Verdict | null,
  candidates: readonly Verdict[],
  alone: boolean,
): Verdict {
  if (shared !== null && !(alone && shared === 'compatible')) return shared;
  if (alone) return 'reported once';
  return candidates.includes('same') ? 'same' : 'reported once';
}

function verdictAmong(candidates: readonly Verdict[]): Verdict | null {
  return verdicts.find((verdict) => candidates.includes(verdict)) ?? null;
}

function oneArticle(asserted: readonly Asserted[]): Reason {
  const claim = asserted[0]?.claim;
  return {
    code: 'one article only',
    sentence: claim
      ? [`Only ${claim.outlet} reports this: `, { claimId: claim.id, words: claim.quote }, '.']
      : ['No article gives a figure or an answer that can be compared.'],
  };
}

/** A long row repeats itself: the first pair speaks for each reason, and the rest are counted. */
function firstOfEach(reasons: readonly Reason[]): readonly Reason[] {
  const byCode = new Map<ReasonCode, Reason[]>();
  for (const reason of reasons) {
    byCode.set(reason.code, [...(byCode.get(reason.code) ?? []), reason]);
  }
  return [...byCode.values()].flatMap((same) => {
    const shown = same.slice(0, shownPerReason);
    const more = same.length - shown.length;
    const last = shown.at(-1);
    if (more === 0 || last === undefined) return shown;
    const note = ` (and ${more} more ${more === 1 ? 'pair' : 'pairs'} likewise)`;
    return [...shown.slice(0, -1), { ...last, sentence: [...last.sentence, note] }];
  });
}

const shownPerReason = 3;

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
