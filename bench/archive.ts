import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ExpectedError } from '../launch/expected-error';
import { migrateIfBehind } from '../launch/migrate';
import { restoreArchiveFile } from '../launch/restore-archive-file';
import { say, step } from '../launch/say';
import { launch } from '../launch/shutdown';
import { writeArchiveFile } from '../launch/write-archive-file';
import { startEmbedded } from '../prisma/embedded/start';
import { generateEvents } from './generate-events';

/**
 * `npm run bench:archive`: how long 100,000 articles take to be archived and to be restored, and how much memory the
 * process has at most; `-- --articles NUMBER` for another number of them, in fifties.
 *
 * Starts a PostgreSQL of its own. What is restored is archived again, and has to be the same. The search index, which
 * restoring then makes anew as a start does, is not measured here.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
const size = { events: Math.round(Number(values.articles) / 50), articlesPerEvent: 50 };

await launch(async (shutdown) => {
  if (!(size.events > 0)) throw new ExpectedError('--articles is a number, of 50 or more.', 2);
  const cluster = await step('Starting a PostgreSQL for the bench', () =>
    startEmbedded({ ephemeral: true }),
  );
  shutdown.onStop(cluster.stop);
  const folder = await mkdtemp(path.join(tmpdir(), 'recount-bench-'));
  shutdown.onStop(() => rm(folder, { recursive: true, force: true }));
  const [from, into] = [
    await migrated(cluster.url, 'newsroom'),
    await migrated(cluster.url, 'other_newsroom'),
  ];
  const client = new pg.Client(from);
  await client.connect();
  await step(`Making up ${size.events * size.articlesPerEvent} articles`, () =>
    generateEvents(client, size),
  );
  await client.end();

  say(
    `Node.js ${process.version}, ${availableParallelism()} processors. Memory so far: ${memory()}.`,
  );
  const file = path.join(folder, 'archive.tar.gz');
  const made = await step('Archiving', () => writeArchiveFile(from, file));
  const bytes = made.files.reduce((sum, own) => sum + own.bytes, 0);
  say(`${mega(bytes)} of rows, ${mega((await stat(file)).size)} packed. Memory: ${memory()}.`);
  await step('Restoring', () => restoreArchiveFile(into, file));
  say(`Memory: ${memory()}.`);
  const again = await step('Archiving what was restored', () =>
    writeArchiveFile(into, path.join(folder, 'again.tar.gz')),
  );
  if (JSON.stringify(again.files) !== JSON.stringify(made.files)) {
    throw new Error('What was restored is not what was archived.');
  }
});

async function migrated(url: string, name: string): Promise<string> {
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const address = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await migrateIfBehind(address);
  return address;
}

/** The most that this process has held so far; the system counts kibibytes. */
function memory(): string {
  return mega(process.resourceUsage().maxRSS * 1024);
}

function mega(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
