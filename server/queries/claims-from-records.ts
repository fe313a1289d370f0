import 'server-only';
import type { CitedSource, Claim, Fact, Reading, Scope } from '@/core/comparison/claim';
import type { ReportedVote } from '@/core/votes/reported-vote';
import { isRuleFigureKey, isVotingRuleKey } from '@/core/votes/rules';
import { isoDay } from '../iso-day';
import { fromColumns } from '../stated-quantity-columns';
import type { ArticleRecord, ClaimRecord, FactRecord } from './event-record';

/** A fact as the comparison takes it. Throws where the database names a rule that the code lacks. */
export function factFromRecord(record: FactRecord): Fact {
  const { id, slug, title, question, rule } = record;
  const scope: Scope = {
    asOf: isoDay(record.asOf),
    population: record.population,
    place: record.place,
    cumulative: record.cumulative,
  };
  const base = { id, slug, title, question, scope };
  switch (record.kind) {
    case 'quantity':
      if (rule !== null && !isRuleFigureKey(rule)) throw unknownRule(record);
      return { ...base, kind: 'quantity', unit: record.unit ?? '', whole: record.whole, rule };
    case 'vote':
      if (rule === null || !isVotingRuleKey(rule)) throw unknownRule(record);
      return { ...base, kind: 'vote', rule };
    case 'answer':
      return { ...base, kind: 'answer', options: record.options };
    case 'quotation':
    case 'wording':
      return { ...base, kind: record.kind };
  }
}

/** A claim as the comparison takes it. */
export function claimFromRecord(
  fact: FactRecord,
  record: ClaimRecord,
  article: ArticleRecord,
): Claim {
  return {
    id: record.id,
    articleId: article.id,
    outlet: article.outlet.name,
    origins: article.origins.map(({ originId }) => originId),
    quote: record.quote,
    reading: readingOf(fact, record),
    sources: record.sources.map(
      ({ sourceId, words, source }): CitedSource => ({ id: sourceId, words, ...source }),
    ),
    scope: ownScope(record),
  };
}

/** The words of a claim's amount, or null where it gives no figure. */
export function amountWords({ quote, start, amountStart, amountEnd }: ClaimRecord): string | null {
  if (amountStart === null || amountEnd === null) return null;
  return quote.slice(amountStart - start, amountEnd - start);
}

function readingOf(fact: FactRecord, record: ClaimRecord): Reading {
  switch (fact.kind) {
    case 'quantity':
      return { kind: 'quantity', stated: fromColumns(record), words: amountWords(record) };
    case 'answer':
      return {
        kind: 'answer',
        allows: record.answers.map(({ option }) => option.key),
        implied: record.implied,
      };
    case 'vote':
      return { kind: 'vote', vote: voteOf(record) };
    case 'quotation':
      return { kind: 'quotation', speaker: record.speaker?.name ?? '' };
    case 'wording':
      return { kind: 'wording', sponsors: record.sponsors.map(({ state }) => state.name) };
  }
}

function voteOf({ inFavour, against, abstaining, outcome, positions }: ClaimRecord): ReportedVote {
  const stated = inFavour !== null && against !== null && abstaining !== null;
  return {
    tally: stated ? { inFavour, against, abstaining } : null,
    outcome: outcome === 'not_adopted' ? 'not adopted' : outcome,
    positions: positions.map(({ member, position }) => ({
      member,
      position: position === 'in_favour' ? 'in favour' : position,
    })),
  };
}

function ownScope(record: ClaimRecord): Partial<Scope> {
  const { scopeAsOf, scopePopulation, scopePlace, scopeCumulative } = record;
  return {
    ...(scopeAsOf === null ? {} : { asOf: isoDay(scopeAsOf) }),
    ...(scopePopulation === null ? {} : { population: scopePopulation }),
    ...(scopePlace === null ? {} : { place: scopePlace }),
    ...(scopeCumulative === null ? {} : { cumulative: scopeCumulative }),
  };
}

function unknownRule({ slug, rule }: FactRecord): Error {
  return new Error(`Fact ${slug} names the rule ${rule}, which core/votes/rules.ts does not have.`);
}
