import 'server-only';
import type { OnRecord } from '@/core/comparison/on-record';
import type { DraftsInEvidence } from '@/core/record/drafts-in-evidence';
import type { RecordSeries, RecordSource } from '@/core/record/series/series';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { entryFromRecord, type VoteRecord, voteSelection } from '../record/recorded-vote';
import { seatsByDay } from '../record/seats';
import type { EventRecord, FactRecord } from './event-record';
import { seriesForFacts } from './series-for-facts';

/** What is on record about facts, by their identifiers. */
export type FactsOfRecord = ReadonlyMap<number, OnRecord>;

/** Entries of one symbol are few; more than this many in all of an answer's drafts is no record of votes. */
const mostEntries = 1_000;

/** How many drafts are shown beside a claim on earlier vetoes, the latest. */
const mostDrafts = 50;

/**
 * Finds what is on record about all facts of events: one query for all votes, one for all series, and
 * three for each fact about earlier vetoes.
 */
export async function factsOfRecord(
  db: Prisma.TransactionClient,
  events: readonly Pick<EventRecord, 'facts'>[],
): Promise<FactsOfRecord> {
  const facts = events.flatMap((event) => event.facts);
  const [votes, series, drafts] = await Promise.all([
    votesOn(db, facts),
    seriesOf(db, facts),
    Promise.all(facts.map((fact) => draftsBeside(db, fact))),
  ]);
  return new Map([...votes, ...series, ...drafts.flat()]);
}

async function votesOn(
  db: Prisma.TransactionClient,
  facts: readonly FactRecord[],
): Promise<readonly (readonly [number, OnRecord])[]> {
  const symbols = [...new Set(facts.flatMap(({ draft }) => (draft === null ? [] : [draft])))];
  if (symbols.length === 0) return [];
  const read = await votesWhere(db, { draft: { in: symbols } }, mostEntries);
  const bodies = [...new Set(read.map(({ bodyId }) => bodyId))];
  const seatsOf = new Map<number, Awaited<ReturnType<typeof seatsByDay>>>();
  for (const bodyId of bodies) seatsOf.set(bodyId, await seatsByDay(db, bodyId));
  return facts.flatMap(({ id, draft }) => {
    const own = read.filter((vote) => vote.draft === draft);
    if (own.length === 0) return [];
    const entries = own.map(entryFromRecord);
    const seats = Object.fromEntries(
      own.map(({ bodyId, date }) => [isoDay(date), seatsOf.get(bodyId)?.(isoDay(date)) ?? []]),
    );
    const questioned = own.flatMap((vote) => (vote.questioned ? [vote.entry] : []));
    const sources = sourcesOf(own);
    return [[id, { kind: 'votes', entries, seats, questioned, sources }] as const];
  });
}

/** Claims with an as-of day of their own need the series around that day too. */
async function seriesOf(
  db: Prisma.TransactionClient,
  facts: readonly FactRecord[],
): Promise<readonly (readonly [number, OnRecord])[]> {
  const asked = facts
    .filter(({ kind, asOf }) => kind === 'quantity' && asOf !== null)
    .flatMap((fact) => {
      const own = fact.claims.flatMap(({ scopeAsOf }) => (scopeAsOf === null ? [] : [scopeAsOf]));
      const days = new Map([fact.asOf, ...own].map((day) => [day?.getTime(), day]));
      return [...days.values()].map((asOf) => ({ fact, asOf }));
    });
  const found = await seriesForFacts(
    db,
    asked.map(({ fact, asOf }, index) => ({ ...fact, asOf, id: index })),
  );
  const byFact = new Map<number, RecordSeries[]>();
  for (const [index, series] of found) {
    const id = asked[index]?.fact.id;
    if (id === undefined) continue;
    byFact.set(id, merged([...(byFact.get(id) ?? []), ...series]));
  }
  return [...byFact].map(([id, series]) => [id, { kind: 'series', series }] as const);
}

/** One series for each that was read around several days, with the points of all of them. */
function merged(read: readonly RecordSeries[]): RecordSeries[] {
  const bySlug = new Map<string, RecordSeries>();
  for (const series of read) {
    const points = [...(bySlug.get(series.slug)?.points ?? []), ...series.points];
    const byDay = new Map(points.map((point) => [point.day, point]));
    const ordered = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    bySlug.set(series.slug, { ...series, points: ordered });
  }
  return [...bySlug.values()];
}

async function draftsBeside(
  db: Prisma.TransactionClient,
  { id, vetoing, asOf, claims }: FactRecord,
): Promise<readonly (readonly [number, OnRecord])[]> {
  if (vetoing === null || asOf === null) return [];
  const named = new Map(
    claims.flatMap(({ sponsors }) => sponsors.map(({ state }) => [state.code, state.name])),
  );
  const against = { stateCode: vetoing.code, position: 'against', date: { lt: asOf } } as const;
  const before = { date: { lt: asOf }, ballots: { some: against } };
  const [vetoed, failed, latest] = await Promise.all([
    draftsWhere(db, { ...before, outcome: 'vetoed' }),
    draftsWhere(db, {
      ...before,
      outcome: 'not_adopted',
      sponsors: { some: { stateCode: { in: [...named.keys()] } } },
    }),
    // Where no draft is found, it still has to be said what the record held here covers.
    db.recordedVote.findMany({
      where: { date: { lt: asOf } },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      take: 1,
      select: { source: voteSelection.source },
    }),
  ]);
  const drafts: DraftsInEvidence = {
    member: vetoing.name,
    before: isoDay(asOf),
    named: [...named.values()],
    vetoed: vetoed.found,
    failed: failed.found,
    sources: sourcesOf([...vetoed.votes, ...failed.votes, ...latest]),
  };
  return [[id, { kind: 'drafts', ...drafts }]];
}

async function draftsWhere(db: Prisma.TransactionClient, where: Prisma.RecordedVoteWhereInput) {
  const read = await db.recordedVote.findMany({
    where,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: mostDrafts + 1,
    select: voteSelection,
  });
  const votes = read.slice(0, mostDrafts).reverse();
  return { votes, found: { entries: votes.map(entryFromRecord), more: read.length > mostDrafts } };
}

function votesWhere(
  db: Prisma.TransactionClient,
  where: Prisma.RecordedVoteWhereInput,
  take: number,
): Promise<readonly VoteRecord[]> {
  return db.recordedVote.findMany({
    where,
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
    take,
    select: voteSelection,
  });
}

function sourcesOf(votes: readonly Pick<VoteRecord, 'source'>[]): readonly RecordSource[] {
  return [...new Map(votes.map(({ source }) => [source.name, source])).values()];
}
