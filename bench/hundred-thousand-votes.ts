import { availableParallelism } from 'node:os';
import pg from 'pg';
import { allVotes, type VotesOptions } from '../core/views/votes-options';
import { migrateIfBehind } from '../launch/migrate';
import { say, step } from '../launch/say';
import { launch } from '../launch/shutdown';
import { startEmbedded } from '../prisma/embedded/start';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { listVotes } from '../server/queries/list-votes';
import { listVoteChoices } from '../server/queries/list-votes-choices';
import { electedCode, generateVotes } from './generate-votes';
import { median } from './median';
import { sequentialScans, tablesOfVotes } from './sequential-scans';

/**
 * `npm run bench:votes`: how long the reads of `/votes` take on 341 votes and on 100,000.
 *
 * Starts a PostgreSQL of its own, fills a database of each size, prints the median of each choice, the
 * count included, and fails where a query reads the votes, ballots or sponsors from end to end. What is
 * measured is a read with everything computed, as when a page is not in the cache. On the small database
 * only the times are measured: PostgreSQL rightly reads a table of a few pages whole.
 */
const sizes = [341, 100_000];
const times = 20;

const choices: readonly (readonly [string, Partial<VotesOptions>])[] = [
  ['all', {}],
  ['all, a page in the middle', { from: '2008-03-22.10000' }],
  ['adopted', { outcome: 'adopted' }],
  ['vetoed', { outcome: 'vetoed' }],
  ['not adopted', { outcome: 'not adopted' }],
  ['a year', { year: 2010 }],
  ['an agenda item', { agenda: 'item-1' }],
  ['a rare agenda item, vetoed', { agenda: 'item-40', outcome: 'vetoed' }],
  ['a permanent member, any vote', { state: 'USA' }],
  ['a permanent member, against', { state: 'USA', position: 'against' }],
  ['an elected member, any vote', { state: electedCode(30) }],
  ['an elected member, against', { state: electedCode(30), position: 'against' }],
  ['a state that never voted', { state: 'ZZZ' }],
  ['a member and an agenda item', { state: 'USA', agenda: 'item-40' }],
  ['a member and what failed', { state: 'USA', position: 'inFavour', outcome: 'not adopted' }],
  ['vetoed by one', { outcome: 'vetoed', vetoedBy: 'RUS' }],
  [
    'vetoed by one, another abstaining',
    { outcome: 'vetoed', vetoedBy: 'RUS', state: 'CHN', position: 'abstaining' },
  ],
];

await launch(async (shutdown) => {
  const cluster = await step('Starting a PostgreSQL for the bench', () =>
    startEmbedded({ ephemeral: true }),
  );
  shutdown.onStop(cluster.stop);
  say(`Node.js ${process.version}, ${availableParallelism()} processors.`);
  const admin = new pg.Client(cluster.url);
  await admin.connect();
  for (const votes of sizes) {
    const name = `votes_${votes}`;
    await admin.query(`CREATE DATABASE ${name}`);
    const url = Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href;
    await migrateIfBehind(url);
    const client = new pg.Client(url);
    await client.connect();
    await step(`Making up ${votes.toLocaleString('en-US')} votes`, () =>
      generateVotes(client, votes),
    );
    await client.end();
    await measure(url);
    if (votes === Math.max(...sizes)) await explain(url);
  }
  await admin.end();
});

async function measure(url: string): Promise<void> {
  const db = new PrismaClient({ adapter: driver(url) });
  readFrom(db);
  say('Medians in milliseconds:');
  for (const [name, run] of reads()) {
    const took: number[] = [];
    // The first rounds, in which code is compiled and pages are fetched from disk, do not count.
    for (let round = -5; round < times; round += 1) {
      const began = performance.now();
      await run();
      if (round >= 0) took.push(performance.now() - began);
    }
    say(`${name.padEnd(36)} ${median(took).toFixed(1).padStart(7)}`);
  }
  await db.$disconnect();
}

async function explain(url: string): Promise<void> {
  const { queries, scans } = await sequentialScans(
    url,
    async (logging) => {
      readFrom(logging);
      for (const [, run] of reads()) await run();
    },
    tablesOfVotes,
  );
  say(`Of ${queries} queries, ${scans.length} read a table of votes from end to end.`);
  if (scans.length > 0) throw new Error(scans.join('\n'));
}

function reads(): readonly (readonly [string, () => Promise<unknown>])[] {
  return [
    ['what the filters offer', listVoteChoices],
    ...choices.map(
      ([name, choice]) => [name, () => listVotes({ ...allVotes, ...choice })] as const,
    ),
  ];
}

/** The queries read from the client that the server holds. */
function readFrom(client: PrismaClient): void {
  Object.assign(globalThis, { recountDatabase: client });
}
