import { verdicts } from '@/core/comparison/reason';
import type { EventView, RowView } from '@/core/views/event-view';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { retireDiscrepancies, writeDiscrepancies } from '../discrepancies/write-discrepancies';
import { compareEvent } from '../queries/compare-event';
import { eventSelection } from '../queries/event-record';
import { factsOfRecord } from '../queries/facts-of-record';
import { isPublic } from '../rights/public-only';
import { indexVerdictsOfArticles } from './index-articles';
import { type EntryDraft, writeEntries } from './write-entries';

/**
 * Indexes events that readers get, and their facts, with the verdicts of the comparison under the literal policy, and gives
 * their articles the verdicts of the rows that they have claims on. The discrepancies that the comparison
 * shows are written with them.
 *
 * `reader` reads beside the transaction that writes.
 */
export async function indexEvents(
  db: Prisma.TransactionClient,
  reader: PrismaClient,
  ids: readonly number[],
): Promise<void> {
  for (const id of ids) {
    const record = await reader.event.findFirst({
      where: { id, ...isPublic },
      select: selection,
    });
    const drafts: EntryDraft[] = [];
    if (record !== null) {
      const onRecord = await factsOfRecord(reader, [record]);
      const view = compareEvent(record, onRecord, 'literal');
      drafts.push(...draftsOf(record, view));
      await writeDiscrepancies(db, record, onRecord, view);
    } else await retireDiscrepancies(db, id, []);
    await writeEntries(db, drafts);
    const kept = drafts.flatMap(({ kind, thingId }) => (kind === 'fact' ? [thingId] : []));
    await db.$executeRaw`
      DELETE FROM "SearchEntry" WHERE "eventIds" @> ARRAY[${id}::int]
        AND (kind = 'fact' AND "thingId" <> ALL(${kept}) OR kind = 'event' AND ${record === null})`;
  }
  await indexVerdictsOfArticles(db, ids);
}

const selection = {
  ...eventSelection,
  articles: {
    ...eventSelection.articles,
    select: {
      article: { select: { ...eventSelection.articles.select.article.select, outletId: true } },
    },
  },
} satisfies Prisma.EventSelect;

type Event = Prisma.EventGetPayload<{ select: typeof selection }>;

function draftsOf(record: Event, view: EventView): EntryDraft[] {
  const outletOf = new Map(record.articles.map(({ article }) => [article.slug, article.outletId]));
  const decided = view.rows.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  const about = { day: view.startsOn, eventIds: [record.id] };
  const event: EntryDraft = {
    ...about,
    kind: 'event',
    thingId: record.id,
    title: view.title,
    text: view.summary.slice(0, 4000),
    names: [view.title],
    outletIds: distinct(view.articles.flatMap(({ slug }) => outletOf.get(slug) ?? [])),
    verdicts: verdicts.filter((verdict) => decided.includes(verdict)),
    words: {
      a: [view.title],
      b: [view.summary],
      c: [view.place, ...view.articles.map(({ outlet }) => outlet)],
      d: view.rows.map(({ title }) => title),
    },
  };
  const facts = view.rows.flatMap((row): EntryDraft[] => {
    const fact = record.facts.find(({ slug }) => slug === row.slug);
    if (fact === undefined) return [];
    const claiming = row.cells.filter(({ claims }) => claims.length > 0);
    return [
      {
        ...about,
        kind: 'fact',
        thingId: fact.id,
        title: row.title,
        text: [row.question, ...quotations(row)].join('\n').slice(0, 4000),
        names: [row.title],
        outletIds: distinct(claiming.flatMap(({ article }) => outletOf.get(article) ?? [])),
        verdicts: row.verdict === null ? [] : [row.verdict],
        words: {
          a: [row.title, row.draft ?? ''],
          b: [row.question, ...speakersAndSources(row)],
          c: [...quotations(row), row.measure, row.scope.population ?? '', row.scope.place ?? ''],
          d: [view.title],
        },
      },
    ];
  });
  return [event, ...facts];
}

/** What each outlet says, in its own words. */
function quotations({ cells }: RowView): readonly string[] {
  return cells.flatMap(({ outlet, claims }) =>
    claims.map(({ quote }) => `${outlet}: ${quote.replaceAll(/\s+/g, ' ')}`),
  );
}

function speakersAndSources({ cells }: RowView): readonly string[] {
  const claims = cells.flatMap((cell) => cell.claims);
  return distinct(
    claims.flatMap(({ reading, sources }) => [
      ...(reading.kind === 'quotation' ? [reading.speaker] : []),
      ...sources.map(({ name }) => name),
    ]),
  );
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
