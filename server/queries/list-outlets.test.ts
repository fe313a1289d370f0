import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { testDatabase } from '../test-database.testing';
import { listOutlets } from './list-outlets';

const database = testDatabase('recount_template');

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events: 601, articlesPerEvent: 2 });
  // One article for each outlet, but for outlet 7, which has all others, and outlet 1, which has one that is not public.
  await client.query(`UPDATE "Article" SET "outletId" = 7 WHERE id > 200`);
  await client.query(`UPDATE "Article" SET "publicSince" = NULL WHERE "outletId" = 1`);
  await client.end();
});

async function pagesFrom(key: string | null): Promise<string[][]> {
  const page = await listOutlets(key);
  if (page === null) throw new Error(`${key} is no key.`);
  const slugs = page.outlets.map(({ slug }) => slug);
  return page.next === null ? [slugs] : [slugs, ...(await pagesFrom(page.next))];
}

describe('listing outlets', () => {
  test('page by page shows each with an article that readers get once, in the order of their names', async () => {
    const pages = await pagesFrom(null);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 49]);
    const rows = await database.db.outlet.findMany({
      where: { slug: { not: 'outlet-1' } },
      orderBy: { slug: 'asc' },
    });
    expect(pages.flat()).toEqual(rows.map(({ slug }) => slug));
    expect(new Set(pages.flat()).size).toBe(199);
  });

  test('counts the articles of each, and no further than a thousand', async () => {
    const counts = new Map<string, { count: number; more: boolean }>();
    for (const [first] of await pagesFrom(null)) {
      const page = await listOutlets(first ?? null);
      for (const { slug, articles } of page?.outlets ?? []) counts.set(slug, articles);
    }
    expect(counts.get('outlet-1')).toBeUndefined();
    expect(counts.get('outlet-2')).toEqual({ count: 1, more: false });
    expect(counts.get('outlet-7')).toEqual({ count: 1000, more: true });
  });

  test('from a name that no outlet has goes on at the next', async () => {
    expect((await listOutlets('outlet-10a'))?.outlets[0]?.slug).toBe('outlet-11');
    expect(await listOutlets('zzz')).toEqual({ outlets: [], next: null });
  });

  test.each(['', 'A', 'a b', '../x', "a' OR true --"])('from %j is refused', async (key) => {
    expect(await listOutlets(key)).toBeNull();
  });
});
