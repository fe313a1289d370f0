import { beforeEach, expect, test } from 'vitest';
import { triedDatabase } from './broken-rules.testing';

const db = triedDatabase();

beforeEach(async () => {
  for (const [id, slug] of [
    [1, 'one'],
    [2, 'two'],
  ]) {
    await db.insert('Outlet', { id, slug, name: slug, homepage: 'https://outlet.example/' });
    await db.insert('Article', {
      ...{ id, slug, outletId: id, title: slug, titleBasis: 'made up', basis: 'made up' },
      ...{ url: 'https://outlet.example/1', publishedBasis: 'not stated' },
    });
    await db.insert('Event', {
      ...{ id, slug, title: slug, summary: slug, place: 'Geneva', timeZone: 'Europe/Zurich' },
      ...{ startsOn: `2024-01-0${id}`, endsOn: `2024-01-0${id}` },
    });
  }
  await db.insert('EventArticle', { eventId: 1, articleId: 1, position: 0 });
});

const held = async () =>
  (await db.query(`SELECT "startsOn"::text AS day, "outletId" AS outlet FROM "EventArticle"`)).rows;

test('an article beside others has the day of its event and its own outlet', async () => {
  expect(await held()).toEqual([{ day: '2024-01-01', outlet: 1 }]);
});

test('both are the database’s to say, whatever is written', async () => {
  await db.query('DELETE FROM "EventArticle"');
  const written = { eventId: 1, articleId: 1, position: 0, startsOn: '1999-01-01', outletId: 2 };
  await db.insert('EventArticle', written);
  expect(await held()).toEqual([{ day: '2024-01-01', outlet: 1 }]);
  const change = `UPDATE "EventArticle" SET "startsOn" = '1999-01-01'`;
  expect(await db.broken(() => db.query(change))).toBe('EventArticle_eventId_startsOn_fkey');
  expect(await db.broken(() => db.query('UPDATE "EventArticle" SET "outletId" = 2'))).toBe(
    'EventArticle_articleId_outletId_fkey',
  );
});

test('they follow when the event moves, the article turns out to be another’s, or the pair changes', async () => {
  await db.query(
    `UPDATE "Event" SET "endsOn" = '2024-03-01', "startsOn" = '2024-02-29' WHERE id = 1`,
  );
  await db.query('UPDATE "Article" SET "outletId" = 2 WHERE id = 1');
  expect(await held()).toEqual([{ day: '2024-02-29', outlet: 2 }]);
  await db.query('UPDATE "EventArticle" SET "eventId" = 2');
  expect(await held()).toEqual([{ day: '2024-01-02', outlet: 2 }]);
});

test('an event or an article that is not there is refused', async () => {
  const beside = (eventId: number, articleId: number) => () =>
    db.insert('EventArticle', { eventId, articleId, position: 1 });
  expect(await db.broken(beside(9, 1))).toContain('"startsOn"');
  expect(await db.broken(beside(1, 9))).toContain('"outletId"');
  expect(await db.broken(beside(2, 2))).toBeNull();
});
