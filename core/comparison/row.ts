import type { PolicyName } from '../quantities/policy';
import { arithmeticReasons, type PartsCheck } from './arithmetic';
import { type Asserted, assertedBy } from './asserted';
import { cited } from './cited';
import type { Claim, Fact, FactKind } from './claim';
import { claimReasons } from './claim-reasons';
import { comparePairs } from './compare-pairs';
import { compareWording } from './compare-wording';
import { noCommonAnswer } from './no-common-answer';
import { type Reason, type Verdict, verdicts } from './reason';
import { ruleReasons } from './rule-reasons';

/**
 * A fact's verdict with its reasons, the sharpest first.
 *
 * The verdict is null for wording set side by side, and where articles give nothing to compare.
 */
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
  if (fact.kind === 'quotation' || fact.kind === 'wording') return compareWording(fact, claims);

  const asserted = assertedBy(fact, claims, policy);
  const rules = ruleReasons(fact, asserted);
  const sums = arithmeticReasons(parts);
  const pairs = comparePairs(fact, asserted);
  const impossible =
    fact.kind === 'answer' && !pairs.verdicts.has('conflict') ? noCommonAnswer(asserted) : null;

  const found = new Set(pairs.verdicts);
  if (rules.broken.length > 0) found.add('against the record');
  if (sums.failing.length > 0 || impossible !== null) found.add('conflict');
  const verdict = decide(found, claims, asserted);
  return {
    verdict,
    reasons: [
      ...rules.broken,
      ...sums.failing,
      ...(impossible === null ? [] : [impossible]),
      ...(verdict === 'reported once' ? onlyArticle(fact.kind, asserted) : []),
      ...pairs.reasons,
      ...sums.holding,
      ...rules.kept,
      ...claimReasons([...claims].sort(byId), asserted),
    ],
  };
}

function decide(
  found: ReadonlySet<Verdict>,
  claims: readonly Claim[],
  asserted: readonly Asserted[],
): Verdict | null {
  const sharpest = verdicts.find((verdict) => found.has(verdict)) ?? null;
  if (sharpest !== null && standsAlone.has(sharpest)) return sharpest;
  const articles = (of: readonly Claim[]) => new Set(of.map(({ articleId }) => articleId)).size;
  const answering = articles(asserted.map(({ claim }) => claim));
  if (answering > 1) return sharpest;
  return answering === 1 || articles(claims) === 1 ? 'reported once' : null;
}

/** What one article can show by itself, without another to compare it with. */
const standsAlone: ReadonlySet<Verdict> = new Set(['against the record', 'conflict', 'contested']);

function onlyArticle(kind: FactKind, asserted: readonly Asserted[]): Reason[] {
  const claim = asserted[0]?.claim;
  if (claim === undefined) return [];
  const does = kind === 'quantity' ? 'gives a figure' : 'reports this';
  return [
    { code: 'one article only', sentence: [`Only ${claim.outlet} ${does}: `, cited(claim), '.'] },
  ];
}

function byId(a: Claim, b: Claim): number {
  return a.id - b.id;
}
