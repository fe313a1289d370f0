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
      data: {
        ...{ slug: 'o', name: 'Côte Gazette', homepage: 'https://gazette.example/' },
        articles: {
          create: {
            ...{ slug: 'a', title: 'A', titleBasis: '', url: 'https://gazette.example/1' },
            ...{ publishedBasis: '', basis: '', publicSince: new Date() },
          },
        },
      },
    });
    // The outlet, and its article, which has no text yet.
    expect(await refreshIndex(db)).toBe(2);
    expect(await database.db.searchEntry.count()).toBe(0);
    const { results, respellings } = await search({ ...noSearch, q: 'cote Gazzette' });
    expect(results.map(({ address: at }) => at)).toEqual(['/outlets/o']);
    expect(respellings).toEqual([{ typed: 'Gazzette', shown: 'Gazette' }]);
    // What is taken back leaves the index of its own schema.
    await db.article.update({ where: { slug: 'a' }, data: { publicSince: null } });
    expect(await db.searchEntry.count()).toBe(0);
    expect(await db.searchWord.count()).toBe(0);
  } finally {
    await db.$disconnect();
  }
});
