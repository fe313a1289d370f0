import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import type { OutletArticle, OutletRow } from '../../core/views/outlet-view';
import { testDatabase } from '../test-database.testing';
import { getOutlet } from './get-outlet';

const database = testDatabase('recount_template');

const events = 60;

// Three events on most days, two articles of the outlet in some of them and none in others, and two claims
// in each article; every third article has no known day of publication, and others share one.
beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events, articlesPerEvent: 2 });
  await client.query('UPDATE "Article" SET "outletId" = 1 WHERE id % 4 IN (0, 1, 3)');
  await client.query('UPDATE "Article" SET "publishedOn" = NULL WHERE id % 3 = 0');
  await client.query(
    `UPDATE "Article" SET "publishedOn" = '2016-02-29' WHERE id % 3 = 1 AND id < 70`,
  );
  await client.end();
});

interface Walked {
  readonly articles: readonly OutletArticle[][];
  readonly rows: readonly OutletRow[][];
}

/** Goes through both lists at once, each from page to page by its own key. */
async function walk(articlesFrom: string | null, rowsFrom: string | null): Promise<Walked> {
  const page = await getOutlet('outlet-1', articlesFrom, rowsFrom);
  if (page === null) throw new Error('There is no such outlet.');
  const { nextArticles, nextRows } = page;
  const later =
    nextArticles === null && nextRows === null
      ? { articles: [], rows: [] }
      : await walk(nextArticles ?? pastAllArticles, nextRows ?? pastAllRows);
  return {
    articles: [[...page.articles], ...later.articles],
    rows: [[...page.rows], ...later.rows],
  };
}

const pastAllArticles = 'unknown.1';
const pastAllRows = '0001-01-01.1.0';

describe('the pages of an outlet', () => {
  test('hold each article once, the newest first, and those of no known day last', async () => {
    const { articles } = await walk(null, null);
    const expected = await database.db.article.findMany({
      where: { outletId: 1 },
      orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      select: { slug: true },
    });
    expect(expected.length).toBeGreaterThan(80);
    expect(articles.flat().map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
    expect(articles.flat().filter(({ publishedOn }) => publishedOn === null)).toHaveLength(30);
    expect(articles[0]).toHaveLength(20);
  });

  test('hold each row once, the newest event first, of ten events at most', async () => {
    const { rows } = await walk(null, null);
    const { rows: expected } = await queried(`
      SELECT e.slug || ' ' || f.slug AS row FROM "Fact" f JOIN "Event" e ON e.id = f."eventId"
      WHERE f.id IN (SELECT c."factId" FROM "Claim" c
        JOIN "Article" a ON a."currentVersionId" = c."articleVersionId" WHERE a."outletId" = 1)
      ORDER BY e."startsOn" DESC, e.id DESC, f.position`);
    expect(expected.length).toBeGreaterThan(100);
    expect(rows.flat().map(({ event, fact }) => `${event.slug} ${fact}`)).toEqual(
      expected.map(({ row }) => row),
    );
    for (const page of rows) {
      expect(page.length).toBeLessThanOrEqual(25);
      expect(new Set(page.map(({ event }) => event.slug)).size).toBeLessThanOrEqual(10);
    }
    for (const { claims, verdict } of rows.flat()) {
      expect(claims.length).toBeGreaterThan(0);
      expect(verdict).not.toBeNull();
    }
  });

  test('go on where they were when an event moves, and show it in its new place', async () => {
    const first = await getOutlet('outlet-1', null, null);
    const second = await getOutlet('outlet-1', null, first?.nextRows ?? null);
    const moved = first?.rows[0]?.event.slug ?? '';
    const { startsOn, endsOn } = await database.db.event.findUniqueOrThrow({
      where: { slug: moved },
    });
    const day = new Date('2030-01-01T00:00:00Z');
    const move = (data: { startsOn: Date; endsOn: Date }) =>
      database.db.event.update({ where: { slug: moved }, data });
    await move({ startsOn: day, endsOn: day });
    expect((await getOutlet('outlet-1', null, first?.nextRows ?? null))?.rows).toEqual(
      second?.rows,
    );
    expect((await getOutlet('outlet-1', null, null))?.rows[0]?.event).toMatchObject({
      slug: moved,
      startsOn: '2030-01-01',
    });
    await move({ startsOn, endsOn });
  });

  test('list ten claims on a fact and say that there are more', async () => {
    await queried(`
      INSERT INTO "Claim" ("factId", "articleVersionId", quote, start, "end")
      SELECT c."factId", c."articleVersionId", substr(v.body, 1, n), 0, n
      FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId",
        generate_series(1, 12) n
      WHERE c.id = (SELECT max(id) FROM "Claim" WHERE "articleVersionId" = 120)`);
    const row = (await getOutlet('outlet-1', null, null))?.rows.find(
      ({ claims }) => claims.length > 2,
    );
    expect(row?.claims).toHaveLength(10);
    expect(row?.moreClaims).toBe(true);
  });
});

async function queried(text: string): Promise<pg.QueryResult<{ row: string }>> {
  const client = new pg.Client(database.url);
  await client.connect();
  const result = await client.query<{ row: string }>(text);
  await client.end();
  return result;
}
