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
      // Roles outlive their database; see launch/application-role.ts.
      const { rows } = await query(
        admin,
        `SELECT rolname AS role FROM pg_database JOIN pg_roles
           ON starts_with(rolname, format('recount_app_%s_', pg_database.oid)) WHERE datname = $1`,
        [name],
      );
      await query(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      for (const { role } of rows as { role: string }[]) {
        await query(admin, `DROP ROLE IF EXISTS ${role}`);
      }
    },
  };
}
