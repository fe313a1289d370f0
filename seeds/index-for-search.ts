import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { refreshIndex } from '../server/search/refresh-index';

/** Makes the stale entries of the search index of DATABASE_URL's database anew. */
async function main(): Promise<number> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) {
    console.error('DATABASE_URL names no database to index.');
    return 1;
  }
  const db = new PrismaClient({ adapter: driver(connectionString) });
  try {
    const indexed = await refreshIndex(db);
    if (indexed > 0) console.log(`Indexed ${indexed} things for the search.`);
    return 0;
  } finally {
    await db.$disconnect();
  }
}

process.exitCode = await main();
