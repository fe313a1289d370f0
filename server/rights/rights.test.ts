import { beforeEach, describe, expect, test } from 'vitest';
import { noSearch } from '@/core/views/search-options';
import { loadSeeds } from '@/seeds/load';
import { writeSeeds } from '@/seeds/write';
import { getArticle } from '../queries/get-article';
import { getEvent } from '../queries/get-event';
import { getWholeArticle } from '../queries/get-whole-article';
import { listEvents } from '../queries/list-events';
import { search } from '../queries/search';
import { refreshIndex } from '../search/refresh-index';
import { testDatabase } from '../test-database.testing';

const database = testDatabase('recount_seeded');
const slug = 'indian-awaaz-ends-without-unified-position';
const event = 'security-council-8-october-2023';
const everything = { rights: 'full', publicSince: new Date() } as const;

beforeEach(async () => {
  const { db } = database;
  await db.article.updateMany({ data: everything });
  await db.event.updateMany({ data: { publicSince: everything.publicSince } });
  await db.fact.updateMany({ data: { publicSince: everything.publicSince } });
  await refreshIndex(db);
});

const countOf = async (q: string) => (await search({ ...noSearch, q })).total.count;

describe('an article in excerpts', () => {
  beforeEach(() => database.db.article.update({ where: { slug }, data: { rights: 'excerpts' } }));

  test('keeps every claim where it stands, and no word besides its excerpts', async () => {
    const [given, whole] = [await getArticle(slug, null), await getWholeArticle(slug, null)];
    expect(given?.body.length).toBe(whole?.body.length);
    expect(given?.claims.length).toBeGreaterThan(10);
    for (const { start, end } of given?.claims ?? []) {
      expect(given?.body.slice(start, end)).toBe(whole?.body.slice(start, end));
    }
    expect(given?.leftOut?.length).toBeGreaterThan(0);
    for (const { start, end, words } of given?.leftOut ?? []) {
      expect(given?.body.slice(start, end).trim()).toBe('');
      expect(words).toBeGreaterThan(0);
    }
    expect(given).not.toHaveProperty('excerpts');
  });

  test('is compared as before', async () => {
    const now = await getEvent(event, 'literal');
    await database.db.article.update({ where: { slug }, data: everything });
    expect(await getEvent(event, 'literal')).toEqual(now);
  });

  test('is found by what readers get of it, from the same moment on', async () => {
    const whole = await getWholeArticle(slug, null);
    const given = await getArticle(slug, null);
    const words = (text = '') => new Set(text.toLowerCase().match(/[a-z]{7,}/g) ?? []);
    const visible = words(`${given?.body} ${whole?.title}`);
    const hiddenWord =
      [...words(whole?.body)].find((word) =>
        [...visible].every((own) => own.slice(0, 5) !== word.slice(0, 5)),
      ) ?? '';
    const ofArticle = async (q: string) =>
      (await search({ ...noSearch, q: `"${q}"`, kind: 'article', outlet: 'the-indian-awaaz' }))
        .total.count;
    expect(hiddenWord).not.toBe('');
    expect(await ofArticle(hiddenWord)).toBe(0);
    await refreshIndex(database.db);
    expect(await ofArticle(hiddenWord)).toBe(0);
    const [shownWord = ''] = words(given?.body);
    expect(await ofArticle(shownWord)).toBeGreaterThan(0);
    await database.db.article.update({ where: { slug }, data: { rights: 'full' } });
    await refreshIndex(database.db);
    expect(await ofArticle(hiddenWord)).toBeGreaterThan(0);
  });

  test('is indexed anew when a claim of it is gone', async () => {
    await refreshIndex(database.db);
    const claims = { articleVersion: { article: { slug } } };
    const claim = await database.db.claim.findFirstOrThrow({ where: claims });
    await database.db.claim.update({ where: { id: claim.id }, data: { note: 'A remark.' } });
    const stale = await database.db.searchStale.findMany({ where: { kind: 'article' } });
    expect(stale.length).toBeGreaterThan(0);
    await database.db.claim.update({ where: { id: claim.id }, data: { note: claim.note } });
  });
});

describe('what is not public', () => {
  test('an article is in no comparison, and leaves the search at once', async () => {
    expect(await countOf('"Indian Awaaz"')).toBeGreaterThan(0);
    await database.db.article.update({ where: { slug }, data: { publicSince: null } });
    expect(await countOf('"Indian Awaaz"')).toBe(0);
    await refreshIndex(database.db);
    expect(await countOf('"Indian Awaaz"')).toBe(0);
    expect(await database.db.searchWord.count({ where: { word: 'awaaz' } })).toBe(0);
    expect(await getArticle(slug, null)).toBeNull();
    expect(await getArticle(slug, 1)).toBeNull();
    const view = await getEvent(event, 'literal');
    expect(view?.articles.map((own) => own.slug)).toEqual(['al-arabiya-council-divided']);
    expect(view?.rows.flatMap(({ cells }) => cells.map(({ article }) => article))).not.toContain(
      slug,
    );
  });

  test('an event is in no list, and its rows wait in no queue', async () => {
    const { db } = database;
    const { id } = await db.event.findUniqueOrThrow({ where: { slug: event } });
    expect(await db.discrepancy.count({ where: { eventId: id, present: true } })).toBeGreaterThan(
      0,
    );
    await db.event.update({ where: { id }, data: { publicSince: null } });
    expect(await getEvent(event, 'literal')).toBeNull();
    expect((await listEvents(null))?.events.map((own) => own.slug)).not.toContain(event);
    expect((await getArticle(slug, null))?.claims).toEqual([]);
    await refreshIndex(db);
    expect(await db.discrepancy.count({ where: { eventId: id, present: true } })).toBe(0);
  });

  test('a fact is no row, and its claims are marked nowhere', async () => {
    const { db } = database;
    await db.fact.updateMany({ where: { slug: 'killed-in-all' }, data: { publicSince: null } });
    const view = await getEvent(event, 'literal');
    expect(view?.rows.map((row) => row.slug)).not.toContain('killed-in-all');
    expect((await getArticle(slug, null))?.claims.map(({ fact }) => fact)).not.toContain(
      'killed-in-all',
    );
  });
});

test('seeding again leaves what an editor decided', async () => {
  const { db } = database;
  await db.article.update({ where: { slug }, data: { rights: 'excerpts', publicSince: null } });
  await db.$transaction((transaction) => writeSeeds(transaction, loadSeeds('seeds')), {
    timeout: 60_000,
  });
  expect(await db.article.findUnique({ where: { slug } })).toMatchObject({
    ...{ rights: 'excerpts', publicSince: null },
  });
});
