import 'server-only';
import { assertion } from '@/core/comparison/assertion';
import type { Claim, Fact } from '@/core/comparison/claim';
import { type PolicyName, policies } from '@/core/quantities/policy';
import type { ClaimView, ReadingView } from '@/core/views/event-view';
import { claimFromRecord } from './claims-from-records';
import type { ArticleRecord, ClaimRecord, FactRecord } from './event-record';

/** A claim as pages show it, read under a policy. */
export function claimView(
  factRecord: FactRecord,
  fact: Fact,
  record: ClaimRecord,
  article: ArticleRecord,
  policy: PolicyName,
): ClaimView {
  const claim = claimFromRecord(factRecord, record, article);
  const { amountStart, amountEnd } = record;
  return {
    id: record.id,
    article: article.slug,
    version: article.currentVersion?.number ?? 1,
    quote: record.quote,
    start: record.start,
    end: record.end,
    amount:
      amountStart === null || amountEnd === null
        ? null
        : { start: amountStart, end: amountEnd, hedge: record.hedge },
    reading: readingView(fact, claim, policy),
    scope: claim.scope,
    sources: claim.sources.map(({ name, words }) => ({ name, words })),
    note: record.note,
    pattern: record.pattern,
    correction: record.correction,
    revision: record.version,
    // Which editor it was stands with the revisions; see server/queries/claim-corrections.ts.
    corrected: null,
  };
}

function readingView(fact: Fact, claim: Claim, policy: PolicyName): ReadingView {
  const { reading } = claim;
  switch (reading.kind) {
    case 'quantity': {
      const asserted = assertion(fact, claim, policy);
      if (asserted?.kind !== 'interval') return { kind: 'quantity', bounds: null, byPolicy: null };
      const { interval: bounds, decidedBy } = asserted;
      const decider = decidedBy?.fallback ? 'literal' : decidedBy?.policy;
      return { kind: 'quantity', bounds, byPolicy: decider ? policies[decider].title : null };
    }
    case 'answer': {
      const options = fact.kind === 'answer' ? fact.options : [];
      const answers = options.flatMap(({ key, label }) =>
        reading.allows.includes(key) ? [label] : [],
      );
      return { kind: 'answer', answers, implied: reading.implied };
    }
    case 'vote':
    case 'quotation':
    case 'wording':
      return reading;
  }
}
