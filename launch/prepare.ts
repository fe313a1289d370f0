import { openDatabase } from './database';
import { generateIfStale } from './generate';
import { indexForSearch } from './index-for-search';
import { knownAgain } from './known-again';
import { acquireLock } from './lock';
import { migrateIfBehind } from './migrate';
import { migrateQueue } from './migrate-queue';
import { inProject } from './project';
import { mustRun } from './run-child';
import { say, step } from './say';
import type { Shutdown } from './shutdown';

/**
 * Prepares what a server stands on: a database that has the schema, the generated client and, when it
 * is empty, the seeds. `andThen` is done before another process may prepare anything.
 * @returns the database's address.
 */
export async function prepare(
  shutdown: Shutdown,
  andThen: (url: string) => Promise<void> = async () => {},
): Promise<string> {
  const lock = await acquireLock(inProject('.recount/preparing.lock'), {
    onWait: () => say('Waiting for another start in this directory to finish preparing.'),
  });
  try {
    const url = await openDatabase(shutdown);
    await generateIfStale();
    await migrateIfBehind(url);
    await migrateQueue(url);
    await knownAgain(url);
    await andThen(url);
    return url;
  } finally {
    await lock.release();
  }
}

/**
 * Seeds the database if it is empty; with options of the seeding's own, whatever is in it. Then indexes
 * for the search what is new.
 */
export async function seed(url: string, options?: readonly string[]): Promise<void> {
  const args = ['--import', 'tsx', inProject('seeds/seed.ts'), ...(options ?? ['--if-empty'])];
  const env = { DATABASE_URL: url };
  if (options) await mustRun('Seeding', args, { env, visible: true });
  else await step('Seeding the database if it is empty', () => mustRun('Seeding', args, { env }));
  await indexForSearch(url);
}
