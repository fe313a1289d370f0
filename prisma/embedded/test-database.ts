import { randomBytes } from 'node:crypto';
import { query } from './connections';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** The databases that `npm test` prepares: with the schema alone, and with the seeds too. */
export type Template = 'recount_template' | 'recount_seeded';

/**
 * A private copy of a prepared database, on the cluster that TEST_DATABASE_URL names.
 * @throws Error when there is no such cluster, as outside of `npm test`.
 */
export async function createTestDatabase(template: Template): Promise<TestDatabase> {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('TEST_DATABASE_URL is not set. Run the tests with "npm test".');
  const admin = new URL(address);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await query(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: Object.assign(new URL(admin), { pathname: `/${name}` }).href,
    async drop() {
      await query(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
