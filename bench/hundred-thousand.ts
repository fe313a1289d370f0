import { availableParallelism } from 'node:os';
import pg from 'pg';
import { migrateIfBehind } from '../launch/migrate';
import { say, step } from '../launch/say';
import { launch } from '../launch/shutdown';
import { startEmbedded } from '../prisma/embedded/start';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { getArticle } from '../server/queries/get-article';
import { getEvent } from '../server/queries/get-event';
import { getOutlet } from '../server/queries/get-outlet';
import { listEvents } from '../server/queries/list-events';
import { listOutlets } from '../server/queries/list-outlets';
import { generateEvents } from './generate-events';
import { sequentialScans } from './sequential-scans';

/**
 * `npm run bench:database`: how long the reads take on 100,000 articles in 2,000 events.
 *
 * Starts a PostgreSQL of its own, fills it, prints the median and the 95th percentile of each read, and
 * fails where a query reads a big table from end to end. Takes a minute or two. What is measured is a
 * read with everything computed, as when a page is not in the cache.
 */
const size = { events: 2_000, articlesPerEvent: 50 };

const reads: readonly {
  readonly name: string;
  readonly times: number;
  readonly run: (round: number) => Promise<unknown>;
}[] = [
  {
    name: 'getEvent',
    times: 100,
    run: (n) => getEvent(`event-${pick(n, size.events)}`, 'literal'),
  },
  { name: 'getArticle', times: 100, run: (n) => getArticle(`article-${pick(n, 100_000)}`, null) },
  { name: 'listEvents, first page', times: 10, run: () => listEvents(null) },
  {
    name: 'listEvents, a later page',
    times: 10,
    run: (n) => listEvents(`2015-12-${10 + (n % 20)}.1000`),
  },
  { name: 'listOutlets', times: 50, run: () => listOutlets(null) },
  { name: 'getOutlet', times: 20, run: (n) => getOutlet(`outlet-${pick(n, 200)}`, null, null) },
  {
    name: 'getOutlet, later pages',
    times: 20,
    run: (n) => getOutlet(`outlet-${pick(n, 200)}`, '2018-12-10.50000', '2015-12-10.1000.3'),
  },
];

await launch(async (shutdown) => {
  const cluster = await step('Starting a PostgreSQL for the bench', () =>
    startEmbedded({ ephemeral: true }),
  );
  shutdown.onStop(cluster.stop);
  await migrateIfBehind(cluster.url);
  const client = new pg.Client(cluster.url);
  await client.connect();
  await step(`Making up ${size.events * size.articlesPerEvent} articles`, () =>
    generateEvents(client, size),
  );
  await client.end();

  const db = new PrismaClient({ adapter: driver(cluster.url) });
  readFrom(db);
  say(`Node.js ${process.version}, ${availableParallelism()} processors. Milliseconds:`);
  for (const { name, times, run } of reads) {
    const took = await time(times, run);
    say(
      `${name.padEnd(26)} median ${quantile(took, 0.5)}, p95 ${quantile(took, 0.95)}, of ${times}`,
    );
  }
  await db.$disconnect();

  const { queries, scans } = await sequentialScans(cluster.url, async (logging) => {
    readFrom(logging);
    for (const { run } of reads) await run(1);
  });
  say(`Of ${queries} queries, ${scans.length} read a big table from end to end.`);
  if (scans.length > 0) throw new Error(scans.join('\n'));
});

/** The queries read from the client that the server holds. */
function readFrom(client: PrismaClient): void {
  Object.assign(globalThis, { recountDatabase: client });
}

async function time(times: number, run: (round: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  // The first rounds, in which code is compiled and pages are fetched from disk, do not count.
  const warmUp = Math.ceil(times / 5);
  for (let round = 0; round < warmUp + times; round += 1) {
    const began = performance.now();
    const found = await run(round);
    if (found === null) throw new Error('There is nothing to measure.');
    if (round >= warmUp) took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0).padStart(5);
}

/** Another number from 1 to `of` each round, the same in every run. */
function pick(round: number, of: number): number {
  return ((round * 7_919) % of) + 1;
}
