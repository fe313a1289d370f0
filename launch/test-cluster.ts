import { query } from '../prisma/embedded/connections';
import { startEmbedded } from '../prisma/embedded/start';
import type { Template } from '../prisma/embedded/test-database';
import { migrateIfBehind } from './migrate';
import { migrateQueue } from './migrate-queue';
import { seed } from './prepare';
import { step } from './say';
import type { Shutdown } from './shutdown';

/**
 * A PostgreSQL for the tests alone, with a migrated and a seeded database to copy from.
 * @returns its address, on the database `postgres`.
 */
export async function startTestCluster(shutdown: Shutdown): Promise<string> {
  const cluster = await step('Starting a PostgreSQL for the tests', () =>
    startEmbedded({ ephemeral: true }),
  );
  shutdown.onStop(cluster.stop);
  const admin = databaseOf(cluster.url, 'postgres');
  const template: Template = 'recount_template';
  const seeded: Template = 'recount_seeded';

  await query(admin, `CREATE DATABASE ${template}`);
  await migrateIfBehind(databaseOf(cluster.url, template).href);
  await migrateQueue(databaseOf(cluster.url, template).href);
  await query(admin, `CREATE DATABASE ${seeded} TEMPLATE ${template}`);
  await seed(databaseOf(cluster.url, seeded).href, []);
  return admin.href;
}

function databaseOf(url: string, name: string): URL {
  return Object.assign(new URL(url), { pathname: `/${name}` });
}
