import 'server-only';
import { checkParts, type PartGroup, type PartsCheck } from '@/core/comparison/arithmetic';
import type { Claim, Fact } from '@/core/comparison/claim';
import type { OnRecord } from '@/core/comparison/on-record';
import { compareRow } from '@/core/comparison/row';
import { independence, type Tie } from '@/core/origins/independence';
import type { Copy } from '@/core/origins/shared-copy';
import type { PolicyName } from '@/core/quantities/policy';
import { claimAddress } from '@/core/views/addresses';
import type {
  ArticleView,
  CellView,
  CopiedView,
  EventView,
  OriginsView,
  RowView,
  TieView,
} from '@/core/views/event-view';
import { recordView } from '@/core/views/record-view';
import { isoDay } from '../iso-day';
import { claimView } from './claim-view';
import { claimFromRecord, factFromRecord } from './claims-from-records';
import type { ArticleRecord, EventRecord, FactRecord } from './event-record';
import type { FactsOfRecord } from './facts-of-record';

/** Compares an event's articles, each in its current version, with each other and with the record. */
export function compareEvent(
  record: EventRecord,
  onRecord: FactsOfRecord,
  policy: PolicyName,
): EventView {
  const articles = record.articles.flatMap(({ article }) =>
    article.currentVersion === null ? [] : [article],
  );
  const facts = record.facts.map((fact) =>
    comparable(fact, articles, onRecord.get(fact.id) ?? null),
  );
  return {
    slug: record.slug,
    title: record.title,
    summary: record.summary,
    place: record.place,
    startsOn: isoDay(record.startsOn),
    endsOn: isoDay(record.endsOn),
    timeZone: record.timeZone,
    policy,
    articles: articles.flatMap(articleView),
    rows: facts.map((own) => rowView(own, facts, articles, policy)),
    origins: originsView(articles),
  };
}

/** A fact's record beside what the comparison makes of it. */
interface Comparable {
  readonly record: FactRecord;
  readonly fact: Fact;
  readonly claims: readonly Claim[];
  readonly onRecord: OnRecord | null;
}

function comparable(
  record: FactRecord,
  articles: readonly ArticleRecord[],
  onRecord: OnRecord | null,
): Comparable {
  const claims = record.claims.flatMap((claim) => {
    const article = articles.find(
      ({ currentVersion }) => currentVersion?.id === claim.articleVersionId,
    );
    return article === undefined ? [] : [claimFromRecord(record, claim, article)];
  });
  return { record, fact: factFromRecord(record), claims, onRecord };
}

function rowView(
  { record, fact, claims, onRecord }: Comparable,
  facts: readonly Comparable[],
  articles: readonly ArticleRecord[],
  policy: PolicyName,
): RowView {
  const total = facts.find((other) => other.record.id === record.partOfId)?.record;
  const parts = partsOf(record, fact, claims, facts, policy);
  return {
    slug: record.slug,
    kind: record.kind,
    title: record.title,
    question: record.question,
    measure: record.measure,
    unit: record.unit,
    draft: record.draft,
    scope: { ...fact.scope, periodStart: isoDay(record.periodStart) },
    options: record.options,
    partOf: total ? { slug: total.slug, title: total.title } : null,
    cells: articles.map((article) => cellView(record, fact, article, policy)),
    record: recordView(fact, onRecord),
    ...compareRow(fact, claims, policy, parts, onRecord),
    parts: parts.map(({ articleId, sum, holds, sentence }) => ({
      article: articles.find(({ id }) => id === articleId)?.slug ?? '',
      sum,
      holds,
      sentence,
    })),
    partClaims: addressesOfParts(record, facts, articles),
  };
}

function addressesOfParts(
  total: FactRecord,
  facts: readonly Comparable[],
  articles: readonly ArticleRecord[],
): Record<number, string> {
  const parts = facts.filter(({ record }) => record.partOfId === total.id);
  return Object.fromEntries(
    parts.flatMap(({ record }) =>
      record.claims.flatMap(({ id, start, end, articleVersionId }) => {
        const article = articles.find(
          ({ currentVersion }) => currentVersion?.id === articleVersionId,
        );
        const version = article?.currentVersion?.number;
        if (article === undefined || version === undefined) return [];
        return [[id, claimAddress({ article: article.slug, version, start, end })]];
      }),
    ),
  );
}

function partsOf(
  total: FactRecord,
  fact: Fact,
  claims: readonly Claim[],
  facts: readonly Comparable[],
  policy: PolicyName,
): readonly PartsCheck[] {
  if (fact.kind !== 'quantity') return [];
  const since = total.periodStart?.getTime();
  const parts = facts.filter(
    ({ record }) => record.partOfId === total.id && record.periodStart?.getTime() === since,
  );
  // A part without a group may overlap with any other, so it stands against the total alone.
  const names = new Set(parts.map(({ record }) => record.partGroup ?? record.slug));
  const groups = [...names].map(
    (name): PartGroup => ({
      facts: parts.filter(({ record }) => (record.partGroup ?? record.slug) === name),
    }),
  );
  return checkParts({ fact, claims }, groups, policy);
}

function cellView(
  record: FactRecord,
  fact: Fact,
  article: ArticleRecord,
  policy: PolicyName,
): CellView {
  const version = article.currentVersion;
  const claims = record.claims.filter((claim) => claim.articleVersionId === version?.id);
  return {
    article: article.slug,
    outlet: article.outlet.name,
    claims: claims.map((claim) => claimView(record, fact, claim, article, policy)),
  };
}

function articleView(article: ArticleRecord): ArticleView[] {
  const version = article.currentVersion;
  if (version === null) return [];
  return [
    {
      slug: article.slug,
      outlet: article.outlet.name,
      title: article.title,
      publishedOn: isoDay(article.publishedOn),
      publishedBasis: article.publishedBasis,
      version: version.number,
      sha256: version.sha256,
      origins: article.origins.map(({ certainty, basis, origin }) => ({
        name: origin.name,
        certainty,
        basis,
      })),
    },
  ];
}

function originsView(articles: readonly ArticleRecord[]): OriginsView {
  const { groups, ties } = independence(
    articles.map(({ id, origins, currentVersion }) => ({
      articleId: id,
      body: currentVersion?.body ?? '',
      origins: origins.map(({ originId, certainty }) => ({
        id: originId,
        stated: certainty === 'stated',
      })),
    })),
  );
  return { articles: articles.length, origins: groups.length, ties: ties.map(tieView(articles)) };
}

function tieView(articles: readonly ArticleRecord[]): (tie: Tie) => TieView {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const origins = new Map(
    articles.flatMap((article) => article.origins.map((o) => [o.originId, o.origin.name] as const)),
  );
  const names = (ids: readonly number[]) => ids.flatMap((id) => origins.get(id) ?? []);
  return ({ a, b, copy, ownWords, stated, inferred, joinedBy }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return {
      articles: [one?.slug ?? '', other?.slug ?? ''],
      outlets: [one?.outlet.name ?? '', other?.outlet.name ?? ''],
      copied: [copied(copy.a), copied(copy.b)],
      runs: copy.a.runs.map(({ start, end }) => one?.currentVersion?.body.slice(start, end) ?? ''),
      ownWords,
      stated: names(stated),
      inferred: names(inferred),
      joinedBy,
    };
  };
}

function copied({ words, of }: Copy): CopiedView {
  return { words, of };
}
