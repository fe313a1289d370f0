import { parseArgs } from 'node:util';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { reauditIfOutdated } from '../server/record/reaudit';
import { readingsInWords } from './count-readings';
import { loadSeeds } from './load';
import { SeedError } from './seed-error';
import { writeSeeds } from './write';
import { writeRecord } from './write-record';

/**
 * Seeds the database that DATABASE_URL names: with --if-empty only one that has no event yet, with
 * --from FOLDER out of another folder of the same make as this one.
 */
async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      'if-empty': { type: 'boolean', default: false },
      from: { type: 'string', default: import.meta.dirname },
    },
  });
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) {
    console.error('DATABASE_URL names no database to seed.');
    return 1;
  }
  const db = new PrismaClient({ adapter: driver(connectionString) });
  try {
    const ifEmpty = options['if-empty'];
    const hasEvents = ifEmpty && (await db.event.count({ take: 1 })) > 0;
    if (hasEvents && (await db.recordSource.count({ take: 1 })) > 0) {
      const audited = await db.$transaction(reauditIfOutdated, { timeout: 600_000 });
      if (audited > 0) console.log(`Audited ${audited} votes anew.`);
      return 0;
    }
    const seeds = loadSeeds(options.from);
    // Several servers may start on one empty database: the first to hold the lock seeds it.
    await db.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(7325, 1)`;
        // A database that has events of its own, from before there was a record, is given that alone.
        await (hasEvents ? writeRecord : writeSeeds)(transaction, seeds);
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
    const claims = seeds.events.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims));
    const record = `${seeds.council?.votes.length ?? 0} votes and ${seeds.series.length} series`;
    console.log(
      hasEvents
        ? `Seeded the official record: ${record}. “npm run seed” links the seeded articles to it.`
        : `${readingsInWords(seeds)} Seeded ${seeds.articles.length} articles, ${seeds.events.length} events, ${claims.length} claims, ${record}.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    console.error(`${error.message}\nNothing was seeded.`);
    return 1;
  } finally {
    await db.$disconnect();
  }
}

process.exitCode = await main();
