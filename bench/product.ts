import { buildIfStale } from '../launch/build';
import { generateIfStale } from '../launch/generate';
import { inProject } from '../launch/project';
import type { Shutdown } from '../launch/shutdown';
import { startTestCluster } from '../launch/test-cluster';
import type { Template } from '../prisma/embedded/test-database';
import { type ServerProcess, startServerProcess } from './server-process';

/**
 * Serves the product as `npm start` does, by launch/serve.ts, in a process of its own, from a seeded
 * database that is thrown away afterwards. DATABASE_URL is never used.
 */
export async function startProduct(shutdown: Shutdown): Promise<Product> {
  delete process.env.DATABASE_URL;
  await generateIfStale();
  await buildIfStale();
  const seeded: Template = 'recount_seeded';
  const database = new URL(await startTestCluster(shutdown));
  database.pathname = `/${seeded}`;
  const script = inProject('launch/serve-for-tests.ts');
  const server = await startServerProcess(shutdown, ['--import', 'tsx', script], {
    DATABASE_URL: database.href,
  });
  return { ...server, databaseUrl: database.href };
}

/** The product as it serves, and the database that it serves from. */
export interface Product extends ServerProcess {
  readonly databaseUrl: string;
}
