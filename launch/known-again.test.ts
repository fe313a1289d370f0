import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { query } from '../prisma/embedded/connections';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { knownAgain } from './known-again';

let database: TestDatabase;
let said: string[];

beforeEach(async () => {
  database = await createTestDatabase('recount_seeded');
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
}, 60_000);

afterEach(async () => {
  vi.restoreAllMocks();
  await database.drop();
});

async function rowsOf(sql: string) {
  return (await query(new URL(database.url), sql, [])).rows;
}

const byWhat = `SELECT a.slug, a."addressKey", v.number, v.bands
  FROM "Article" a JOIN "ArticleVersion" v ON v."articleId" = a.id ORDER BY a.slug, v.number`;

test('what was written before is known again as if it were written now, once and quietly', async () => {
  const before = await rowsOf(byWhat);
  expect(before.length).toBeGreaterThan(3);
  await rowsOf(`UPDATE "Article" SET "addressKey" = NULL`);
  await rowsOf(`UPDATE "ArticleVersion" SET bands = '{}'`);
  await knownAgain(database.url);
  expect(await rowsOf(byWhat)).toEqual(before);
  expect(said).toHaveLength(1);
  await knownAgain(database.url);
  expect(said).toHaveLength(1);
}, 60_000);

test('of two of one address the first has its key, and the other none, however often it is asked', async () => {
  await rowsOf(`UPDATE "Article" SET "addressKey" = NULL`);
  await rowsOf(`
    INSERT INTO "Article" (slug, "outletId", title, "titleBasis", url, "publishedBasis", basis)
    SELECT 'twice', "outletId", title, "titleBasis", url || '#again', "publishedBasis", basis
    FROM "Article" ORDER BY id LIMIT 1`);
  await rowsOf(`
    INSERT INTO "Article" (slug, "outletId", title, "titleBasis", url, "publishedBasis", basis)
    SELECT 'nowhere', "outletId", title, "titleBasis", 'https:///', "publishedBasis", basis
    FROM "Article" ORDER BY id LIMIT 1`);
  await knownAgain(database.url);
  await knownAgain(database.url);
  const keyless = await rowsOf(
    `SELECT slug FROM "Article" WHERE "addressKey" IS NULL ORDER BY slug`,
  );
  expect(keyless).toEqual([{ slug: 'nowhere' }, { slug: 'twice' }]);
  expect(said).toHaveLength(1);
}, 60_000);

test('what was broken off goes on', async () => {
  await rowsOf(`UPDATE "ArticleVersion" SET bands = '{}' WHERE id % 2 = 0`);
  await knownAgain(database.url);
  expect(await rowsOf('SELECT FROM "ArticleVersion" WHERE cardinality(bands) = 0')).toEqual([]);
}, 60_000);
