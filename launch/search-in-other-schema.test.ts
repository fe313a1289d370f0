import { afterAll, expect, test } from 'vitest';
import { noSearch } from '../core/views/search-options';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { search } from '../server/queries/search';
import { refreshIndex } from '../server/search/refresh-index';
import { testDatabase } from '../server/test-database.testing';
import { migrateIfBehind } from './migrate';

const database = testDatabase('recount_template');

afterAll(() => {
  Object.assign(globalThis, { recountDatabase: database.db });
});

test('in a schema of another name, beside extensions that are in public, all is indexed and found', async () => {
  const address = new URL(database.url);
  address.searchParams.set('schema', 'press');
  await migrateIfBehind(address.href);
  const db = new PrismaClient({ adapter: driver(address.href) });
  try {
    Object.assign(globalThis, { recountDatabase: db });
    await db.outlet.create({
      data: { slug: 'o', name: 'Côte Gazette', homepage: 'https://gazette.example/' },
    });
    expect(await refreshIndex(db)).toBe(1);
    expect(await database.db.searchEntry.count()).toBe(0);
    const { results, respellings } = await search({ ...noSearch, q: 'cote Gazzette' });
    expect(results.map(({ address: at }) => at)).toEqual(['/outlets/o']);
    expect(respellings).toEqual([{ typed: 'Gazzette', shown: 'Gazette' }]);
  } finally {
    await db.$disconnect();
  }
});
