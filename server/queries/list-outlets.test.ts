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
  await client.query(`UPDATE "Article" SET "outletId" = 7 WHERE id > 2`);
  await client.end();
});

async function pagesFrom(key: string | null): Promise<string[][]> {
  const page = await listOutlets(key);
  if (page === null) throw new Error(`${key} is no key.`);
  const slugs = page.outlets.map(({ slug }) => slug);
  return page.next === null ? [slugs] : [slugs, ...(await pagesFrom(page.next))];
}

describe('listing outlets', () => {
  test('page by page shows each once, in the order of their names', async () => {
    const pages = await pagesFrom(null);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 50]);
    const rows = await database.db.outlet.findMany({ orderBy: { slug: 'asc' } });
    expect(pages.flat()).toEqual(rows.map(({ slug }) => slug));
    expect(new Set(pages.flat()).size).toBe(200);
  });

  test('counts the articles of each, none included, and no further than a thousand', async () => {
    const counts = new Map<string, { count: number; more: boolean }>();
    for (const [first] of await pagesFrom(null)) {
      const page = await listOutlets(first ?? null);
      for (const { slug, articles } of page?.outlets ?? []) counts.set(slug, articles);
    }
    expect(counts.get('outlet-1')).toEqual({ count: 0, more: false });
    expect(counts.get('outlet-2')).toEqual({ count: 1, more: false });
    expect(counts.get('outlet-7')).toEqual({ count: 1000, more: true });
  });

  test('from a name that no outlet has goes on at the next', async () => {
    expect((await listOutlets('outlet-1a'))?.outlets[0]?.slug).not.toBe('outlet-1');
    expect(await listOutlets('zzz')).toEqual({ outlets: [], next: null });
  });

  test.each(['', 'A', 'a b', '../x', "a' OR true --"])('from %j is refused', async (key) => {
    expect(await listOutlets(key)).toBeNull();
  });
});
