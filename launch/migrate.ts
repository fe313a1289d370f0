import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { inProject } from './project';
import { mustRun, program } from './run-child';
import { step } from './say';

/**
 * Applies the migrations that the database lacks. Prisma takes a lock in the database for that, so
 * that several servers may do it at once.
 * @throws ExpectedError when a migration fails.
 */
export async function migrateIfBehind(url: string): Promise<void> {
  const applied = await appliedMigrations(url);
  const pending = (await migrations()).filter((name) => !applied.has(name));
  if (pending.length === 0) return;
  const count = pending.length === 1 ? 'one migration' : `${pending.length} migrations`;
  await step(`Applying ${count} to the database`, () =>
    mustRun('prisma migrate deploy', [program('prisma/build/index.js'), 'migrate', 'deploy'], {
      env: { DATABASE_URL: url },
    }),
  );
}

async function migrations(): Promise<string[]> {
  const entries = await readdir(inProject('prisma/migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

const NO_SUCH = new Set(['3D000', '42P01']);

async function appliedMigrations(url: string): Promise<Set<string>> {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM ${pg.escapeIdentifier(schema)}._prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    return new Set(rows.map((row) => row.name));
  } catch (error) {
    // No database, or one without the table: nothing was applied.
    if (error instanceof Error && 'code' in error && NO_SUCH.has(String(error.code)))
      return new Set();
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
