import type pg from 'pg';
import { Prisma, type PrismaClient } from '../prisma/generated/client';
import { entriesOfArticles } from '../server/search/index-articles';
import { indexOutlets } from '../server/search/index-outlets';
import { indexVotes } from '../server/search/index-votes';
import { learnWords, storeEntries, writeEntriesOf } from '../server/search/write-entries';
import { generateEvents } from './generate-events';
import { generateVotes } from './generate-votes';
import { vocabulary } from './vocabulary';

/** How much to generate; every event has as many articles, and four facts. */
export interface SearchSize {
  readonly events: number;
  readonly articlesPerEvent: number;
  readonly votes: number;
  readonly words: number;
}

/**
 * Fills a migrated, empty database with made-up articles, events and votes, and its search index.
 *
 * Articles, outlets and votes are indexed as ever, but for the vocabulary, which is known. Comparing the
 * articles of every event takes minutes, so the entries of events and facts have a verdict by their number.
 */
export async function generateSearch(
  client: pg.Client,
  db: PrismaClient,
  { words, votes, ...size }: SearchSize,
): Promise<void> {
  const own = vocabulary(words);
  await generateEvents(client, { ...size, vocabulary: own });
  await generateVotes(client, votes);
  await db.$executeRaw`UPDATE "SearchIndex" SET version = 1000`;
  await indexOutlets(db, numbers(1, 200));
  await writeEntriesOf(db, factsAndEvents);
  await learnWords(db, Prisma.sql`SELECT ${own.join(' ')} AS field`);
  await eachThousand(size.events * size.articlesPerEvent, (ids) =>
    storeEntries(db, entriesOfArticles(ids)),
  );
  await eachThousand(votes, (ids) => indexVotes(db, ids));
  await db.$executeRaw`TRUNCATE "SearchStale"`;
  await client.query('VACUUM ANALYZE');
}

const factsAndEvents = Prisma.sql`
  SELECT 'fact'::"SearchKind" AS kind, f.id AS "thingId", f.title, f.question AS text,
    ARRAY[f.title] AS names, e."startsOn" AS day, e."startsOn" - DATE '1970-01-01' AS recency, o.ids AS "outletIds",
    ARRAY[(ARRAY['same', 'compatible', 'reported once', 'conflict'])[f.id % 4 + 1]] AS verdicts,
    ARRAY[e.id] AS "eventIds", f.title AS a, f.question AS b, quotes.words AS c, e.title AS d
  FROM "Fact" f JOIN "Event" e ON e.id = f."eventId",
    LATERAL (SELECT coalesce(string_agg(quote, ' '), '') AS words FROM "Claim" WHERE "factId" = f.id) quotes,
    LATERAL (SELECT ARRAY(SELECT DISTINCT a."outletId" FROM "EventArticle" p
      JOIN "Article" a ON a.id = p."articleId" WHERE p."eventId" = e.id) AS ids) o
  UNION ALL
  SELECT 'event', e.id, e.title, e.summary, ARRAY[e.title], e."startsOn", e."startsOn" - DATE '1970-01-01', '{}',
    ARRAY['same', 'compatible', 'reported once', 'conflict'], ARRAY[e.id], e.title, e.summary, e.place, ''
  FROM "Event" e`;

async function eachThousand(
  count: number,
  work: (ids: readonly number[]) => Promise<void>,
): Promise<void> {
  // Two at a time: to take a text apart into words is the database's work.
  for (let first = 1; first <= count; first += 2000) {
    await Promise.all(
      [first, first + 1000]
        .filter((start) => start <= count)
        .map((start) => work(numbers(start, Math.min(start + 999, count)))),
    );
  }
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
