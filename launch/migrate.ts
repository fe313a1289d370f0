import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { ExpectedError } from './expected-error';
import { inProject } from './project';
import { mustRun, program } from './run-child';
import { step } from './say';

/**
 * Applies the migrations that the database lacks. Prisma takes a lock in the database for that, so
 * that several servers may do it at once.
 * @throws ExpectedError when a migration fails, or when the database was made by another version of one,
 * which Prisma lets pass.
 */
export async function migrateIfBehind(url: string): Promise<void> {
  const applied = await appliedMigrations(url);
  const names = await migrations();
  for (const name of names) await mustBeAsApplied(name, applied.get(name));
  const pending = names.filter((name) => !applied.has(name));
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

async function mustBeAsApplied(name: string, checksum: string | undefined): Promise<void> {
  if (checksum === undefined) return;
  const file = `prisma/migrations/${name}/migration.sql`;
  const sql = await readFile(inProject(file), 'utf8');
  // As Prisma does, for files that Git gave the line endings of another system.
  const lines = sql.replaceAll('\r\n', '\n');
  const versions = [sql, lines, lines.replaceAll('\n', '\r\n')];
  if (versions.some((version) => sha256(version) === checksum)) return;
  throw new ExpectedError(
    `The database was made by another version of migration ${name}: restore ${file} as it was then, or use a new database (for the embedded one, stop Recount and remove its directory, .recount/postgres or the one in /var/lib/recount, with all that is in it).`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const NO_SUCH = new Set(['3D000', '42P01']);

/** The checksums of the migrations that the database has, by name. */
async function appliedMigrations(url: string): Promise<Map<string, string>> {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM ${pg.escapeIdentifier(schema)}._prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    return new Map(rows.map(({ name, checksum }) => [name, checksum]));
  } catch (error) {
    // No database, or one without the table: nothing was applied.
    if (error instanceof Error && 'code' in error && NO_SUCH.has(String(error.code)))
      return new Map();
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
