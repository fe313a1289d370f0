import type { PolicyName } from '../quantities/policy';
import { arithmeticReasons, type PartsCheck } from './arithmetic';
import { type Asserted, assertedBy } from './asserted';
import { cited } from './cited';
import type { Claim, Fact, FactKind } from './claim';
import { claimReasons } from './claim-reasons';
import { comparePairs } from './compare-pairs';
import { compareWording } from './compare-wording';
import { draftsReasons } from './drafts-reasons';
import { heldBesideRecord, type RowBesideRecord } from './held-beside-record';
import { noCommonAnswer } from './no-common-answer';
import type { OnRecord } from './on-record';
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
 * `parts` are the sums of the fact's parts, and `record` what is on record about it, where it has any.
 */
export function compareRow(
  fact: Fact,
  claims: readonly Claim[],
  policy: PolicyName,
  parts: readonly PartsCheck[] = [],
  record: OnRecord | null = null,
): RowVerdict {
  if (fact.kind === 'quotation' || fact.kind === 'wording') {
    const { verdict, reasons } = compareWording(fact, claims);
    const evidence = record?.kind === 'drafts' ? draftsReasons(record) : [];
    return { verdict, reasons: [...reasons, ...evidence] };
  }

  const asserted = assertedBy(fact, claims, policy);
  const rules = ruleReasons(fact, asserted);
  const sums = arithmeticReasons(parts);
  const pairs = comparePairs(fact, asserted);
  const beside = heldBesideRecord(fact, asserted, record);
  const impossible =
    fact.kind === 'answer' && !pairs.verdicts.has('conflict') ? noCommonAnswer(asserted) : null;

  const found = new Set(pairs.verdicts);
  if (rules.broken.length > 0 || beside.standing === 'against the record') {
    found.add('against the record');
  }
  if (sums.failing.length > 0 || impossible !== null) found.add('conflict');
  const verdict = decide(found, claims, asserted, beside.standing);
  return {
    verdict,
    reasons: [
      ...rules.broken,
      ...beside.against,
      ...sums.failing,
      ...(impossible === null ? [] : [impossible]),
      ...(verdict !== null && !standsAlone.has(verdict) ? onlyArticle(fact.kind, asserted) : []),
      ...beside.agreeing,
      ...beside.open,
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
  standing: RowBesideRecord['standing'],
): Verdict | null {
  const sharpest = verdicts.find((verdict) => found.has(verdict)) ?? null;
  if (sharpest !== null && standsAlone.has(sharpest)) return sharpest;
  const answering = articlesOf(asserted.map(({ claim }) => claim));
  if (answering > 1) {
    // Articles that say the same are no closer to each other than to a record that says more.
    return sharpest === 'same' && standing === 'compatible' ? 'compatible' : sharpest;
  }
  if (answering === 1) return standing ?? 'reported once';
  return articlesOf(claims) === 1 ? 'reported once' : null;
}

function articlesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ articleId }) => articleId)).size;
}

/** What one article can show by itself, without another to compare it with. */
const standsAlone: ReadonlySet<Verdict> = new Set(['against the record', 'conflict', 'contested']);

function onlyArticle(kind: FactKind, asserted: readonly Asserted[]): Reason[] {
  const claim = asserted[0]?.claim;
  if (claim === undefined || articlesOf(asserted.map((own) => own.claim)) > 1) return [];
  const does = kind === 'quantity' ? 'gives a figure' : 'reports this';
  return [
    { code: 'one article only', sentence: [`Only ${claim.outlet} ${does}: `, cited(claim), '.'] },
  ];
}

function byId(a: Claim, b: Claim): number {
  return a.id - b.id;
}
