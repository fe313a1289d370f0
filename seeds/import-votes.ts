import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { importReport } from './akoma-ntoso/import-report';
import { readVotes } from './akoma-ntoso/read-votes';
import { canImport, writeImported } from './akoma-ntoso/write-imported';
import { SeedError } from './seed-error';

/** Imports the recorded votes of the files that are its arguments into the database of DATABASE_URL. */
async function main(files: readonly string[]): Promise<number> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) return refuse('DATABASE_URL names no database to import into.');
  // A day of the vote is one of New York, which is never ahead of Universal Time.
  const today = new Date().toISOString().slice(0, 10);
  const { votes, problems } = readVotes(files, today);
  if (problems.length > 0) return refuse(...problems.map(({ message }) => message));
  const db = new PrismaClient({ adapter: driver(connectionString) });
  try {
    if (!(await canImport(db)))
      return refuse('The database does not know the Security Council yet. Run npm run seed first.');
    const imported = await db.$transaction(
      async (transaction) => {
        // The seeding's lock: neither may find half of what the other writes.
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(7325, 1)`;
        return writeImported(transaction, votes);
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
    console.log(importReport(imported));
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return refuse(error.message);
  } finally {
    await db.$disconnect();
  }
}

function refuse(...sentences: readonly string[]): number {
  console.error([...sentences, 'Nothing was imported.'].join('\n'));
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
