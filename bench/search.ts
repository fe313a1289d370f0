import { availableParallelism } from 'node:os';
import pg from 'pg';
import { parseSearchKey } from '../core/views/search-key';
import type { SearchOptions } from '../core/views/search-options';
import { migrateIfBehind } from '../launch/migrate';
import { say, step } from '../launch/say';
import { launch } from '../launch/shutdown';
import { startEmbedded } from '../prisma/embedded/start';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { search } from '../server/queries/search';
import { generateSearch } from './generate-search';
import { type MeasuredSearch, measuredSearches } from './search-queries';
import { plansOf, sequentialScans, tablesOfSearch } from './sequential-scans';
import { type DatabaseClock, timedDriver } from './timed-driver';
import { vocabulary } from './vocabulary';

/**
 * `npm run bench:search`: how long the database takes over searches of 100,000 made-up articles.
 *
 * Starts a PostgreSQL of its own and fills it, which takes some minutes; prints median and 95th percentile
 * of the database's time by kind of search and of all, and how it ran some of them. Fails where the 95th
 * percentile of all is 50 ms or more, or a search reads a big table from end to end. What is measured is
 * every query of a search, spelling and what is shown included, there and back.
 */
const size = { events: 2_000, articlesPerEvent: 50, votes: 10_000, words: 60_000 };
const bar = 50;

/** The searches whose plans are printed. */
const shown = [
  'a rare word',
  'a common word',
  'a phrase',
  'a word misspelt',
  'of everything chosen',
];

await launch(async (shutdown) => {
  const cluster = await step('Starting a PostgreSQL for the bench', () =>
    startEmbedded({ ephemeral: true }),
  );
  shutdown.onStop(cluster.stop);
  await migrateIfBehind(cluster.url);
  const client = new pg.Client(cluster.url);
  await client.connect();
  const filling = new PrismaClient({ adapter: driver(cluster.url) });
  await step(`Making up ${size.events * size.articlesPerEvent} articles and their index`, () =>
    generateSearch(client, filling, size),
  );
  await filling.$disconnect();
  const { rows } = await client.query<{ title: string }>(
    'SELECT title FROM "Article" ORDER BY id LIMIT 1000',
  );
  await client.end();
  const searches = measuredSearches(
    vocabulary(size.words),
    rows.map(({ title }) => title),
  );
  say(`Node.js ${process.version}, ${availableParallelism()} processors. Milliseconds:`);
  const p95 = await measure(cluster.url, searches);
  await explain(cluster.url, searches);
  if (p95 >= bar)
    throw new Error(`The 95th percentile is ${p95.toFixed(1)} ms; the bar is ${bar}.`);
});

async function measure(url: string, searches: readonly MeasuredSearch[]): Promise<number> {
  const clock: DatabaseClock = { spent: 0 };
  const db = new PrismaClient({ adapter: timedDriver(url, clock) });
  readFrom(db);
  const opened: { readonly kind: string; readonly options: SearchOptions }[] = [];
  for (const { kind, options, page } of searches) {
    opened.push({ kind, options: await turned(options, page) });
  }
  const took = new Map<string, number[]>();
  for (const { kind, options } of opened) {
    clock.spent = 0;
    await search(options);
    took.set(kind, [...(took.get(kind) ?? []), clock.spent]);
  }
  await db.$disconnect();
  for (const [kind, own] of took) report(kind, own);
  const all = [...took.values()].flat();
  report('all', all);
  return quantile(all, 0.95);
}

/** The same search, some pages on; every search is made once at least, so that what follows is warm. */
async function turned(options: SearchOptions, pages: number): Promise<SearchOptions> {
  const { next } = await search(options);
  if (pages === 0 || next === null) return options;
  return turned({ ...options, after: parseSearchKey(next) }, pages - 1);
}

async function explain(url: string, searches: readonly MeasuredSearch[]): Promise<void> {
  const kinds = new Map(searches.map((own) => [own.kind, own]));
  for (const kind of shown) {
    const options = kinds.get(kind)?.options;
    if (options === undefined) continue;
    const plans = await plansOf(url, readingOnly([options]), 'ANALYZE, BUFFERS');
    for (const { plan } of plans.filter(({ query }) => query.includes('ranked'))) {
      say(`\n${kind}: ${options.q}\n${plan.join('\n')}`);
    }
  }
  const one = [...kinds.values()].map(({ options }) => options);
  const { queries, scans } = await sequentialScans(url, readingOnly(one), tablesOfSearch);
  say(`\nOf ${queries} queries, ${scans.length} read a big table from end to end.`);
  if (scans.length > 0) throw new Error(scans.join('\n'));
}

function readingOnly(searches: readonly SearchOptions[]) {
  return async (db: PrismaClient) => {
    readFrom(db);
    for (const options of searches) await search(options);
  };
}

/** The queries read from the client that the server holds. */
function readFrom(client: PrismaClient): void {
  Object.assign(globalThis, { recountDatabase: client });
}

function report(kind: string, took: readonly number[]): void {
  const [median, p95] = [quantile(took, 0.5), quantile(took, 0.95)];
  say(
    `${kind.padEnd(28)} median ${median.toFixed(1).padStart(6)}, p95 ${p95.toFixed(1).padStart(6)}, of ${took.length}`,
  );
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
