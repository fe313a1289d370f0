import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noSearch } from '../../core/views/search-options';
import type { SearchResult } from '../../core/views/search-view';
import { type Prisma, PrismaClient } from '../../prisma/generated/client';
import { driver } from '../driver';
import { search } from '../queries/search';
import { testDatabase } from '../test-database.testing';
import { indexVersion } from './index-version';
import { refreshIndex } from './refresh-index';

const database = testDatabase('recount_seeded');
let db: PrismaClient;

beforeEach(async () => {
  db = database.db;
  await refreshIndex(db);
});

async function stale(client: Prisma.TransactionClient = db): Promise<readonly string[]> {
  const marks = await client.searchStale.findMany({
    orderBy: [{ kind: 'asc' }, { thingId: 'asc' }],
  });
  return [...new Set(marks.map(({ kind }) => kind))];
}

async function found(q: string, kind: SearchResult['kind']): Promise<SearchResult | undefined> {
  return (await search({ ...noSearch, q, kind })).results[0];
}

const factOf = (slug: string) => db.fact.findFirstOrThrow({ where: { slug } });

test('the seeded database is indexed: nothing is stale, and nothing more is done', async () => {
  expect(await stale()).toEqual([]);
  expect(await refreshIndex(db)).toBe(0);
  const counts = await db.searchEntry.groupBy({ by: ['kind'], _count: true });
  expect(Object.fromEntries(counts.map(({ kind, _count }) => [kind, _count]))).toEqual({
    outlet: await db.outlet.count(),
    article: await db.article.count(),
    vote: await db.recordedVote.count(),
    fact: await db.fact.count(),
    event: await db.event.count(),
  });
});

describe('a change that moves a verdict', () => {
  test('leaves the verdict out of results until it is worked out anew', async () => {
    const wounded = await factOf('wounded');
    const claim = await db.claim.findFirstOrThrow({ where: { factId: wounded.id } });
    expect((await found('wounded', 'fact'))?.verdicts).toEqual(['same']);

    await db.claim.update({ where: { id: claim.id }, data: { lower: 9_000, upper: 9_000 } });
    expect(await stale()).toEqual(['event']);
    expect((await found('wounded', 'fact'))?.verdicts).toBeNull();
    expect((await found('french draft', 'event'))?.verdicts).toBeNull();
    expect((await found('wounded', 'article'))?.verdicts).toBeNull();
    const chosen = { ...noSearch, q: 'wounded', verdict: 'same' } as const;
    expect((await search(chosen)).results).toEqual([]);

    expect(await refreshIndex(db)).toBe(1);
    expect((await found('wounded', 'fact'))?.verdicts).not.toEqual(['same']);
    expect((await found('wounded', 'article'))?.verdicts).not.toBeNull();
    await db.claim.update({
      where: { id: claim.id },
      data: { lower: claim.lower, upper: claim.upper },
    });
    await refreshIndex(db);
    expect((await found('wounded', 'fact'))?.verdicts).toEqual(['same']);
  });

  test.each<[string, (tx: Prisma.TransactionClient) => Promise<unknown>]>([
    [
      'a ballot of the record',
      (tx) =>
        tx.ballot.updateMany({
          where: { vote: { draft: 'S/2024/239' }, stateCode: 'DZA' },
          data: { printed: 'Algérie' },
        }),
    ],
    [
      'an entry of the record',
      (tx) =>
        tx.recordedVote.updateMany({ where: { draft: 'S/2024/239' }, data: { inFavour: 10 } }),
    ],
    [
      'a day of a series',
      (tx) => tx.seriesPoint.updateMany({ where: { value: { not: null } }, data: { value: 1 } }),
    ],
    ['whom a claim cites', (tx) => tx.claimSource.deleteMany({ where: { position: 0 } })],
    ['a source', (tx) => tx.source.updateMany({ data: { named: false } })],
    ['an answer', (tx) => tx.answerOption.updateMany({ data: { label: 'Otherwise' } })],
    [
      'how a member is said to have voted',
      (tx) => tx.claimPosition.updateMany({ data: { position: 'absent' } }),
    ],
    ['whose draft is meant', (tx) => tx.claimSponsor.deleteMany()],
    ['where an article comes from', (tx) => tx.articleOrigin.deleteMany()],
    ['a term', (tx) => tx.membership.updateMany({ data: { permanent: false } })],
    [
      'which articles an event has',
      (tx) => tx.eventArticle.updateMany({ data: { position: { increment: 50 } } }),
    ],
    [
      'the version that is compared',
      (tx) => tx.article.updateMany({ data: { currentVersionId: null } }),
    ],
  ])('%s makes events stale', async (_, change) => {
    const undone = new Error('undone');
    let marked: readonly string[] = [];
    const trial = db.$transaction(async (tx) => {
      await change(tx);
      marked = await stale(tx);
      throw undone;
    });
    await expect(trial).rejects.toBe(undone);
    expect(marked).toContain('event');
  });
});

test('writing a row as it was makes nothing stale', async () => {
  const outlet = await db.outlet.findFirstOrThrow();
  await db.outlet.update({ where: { id: outlet.id }, data: outlet });
  expect(await stale()).toEqual([]);
});

test('a name that is changed is found by the new one, and its old words are forgotten', async () => {
  const outlet = await db.outlet.findFirstOrThrow({ where: { slug: 'nz-herald' } });
  await db.outlet.update({ where: { id: outlet.id }, data: { name: 'Zealandia Quodlibet' } });
  await refreshIndex(db);
  expect((await found('quodlibet', 'outlet'))?.address).toBe('/outlets/nz-herald');
  expect((await found('quodlibet', 'article'))?.context).toBe('Zealandia Quodlibet');
  expect(await db.searchWord.count({ where: { word: 'quodlibet' } })).toBe(1);
  await db.outlet.update({ where: { id: outlet.id }, data: { name: outlet.name } });
  await refreshIndex(db);
  expect(await db.searchWord.count({ where: { word: 'quodlibet' } })).toBe(0);
  expect((await search({ ...noSearch, q: 'quodlibet' })).total.count).toBe(0);
});

test('what is deleted is not shown, and leaves the index', async () => {
  const outlet = await db.outlet.create({
    data: {
      ...{ slug: 'gone', name: 'Evanescent Post', homepage: 'https://gone.example/' },
      articles: {
        create: {
          ...{ slug: 'gone', title: 'Gone', titleBasis: '', url: 'https://gone.example/1' },
          ...{ publishedBasis: '', basis: '', publicSince: new Date() },
        },
      },
    },
  });
  await refreshIndex(db);
  expect(await found('evanescent', 'outlet')).toBeDefined();
  await db.article.delete({ where: { slug: 'gone' } });
  await db.outlet.delete({ where: { id: outlet.id } });
  expect(await found('evanescent', 'outlet')).toBeUndefined();
  await refreshIndex(db);
  expect(await db.searchEntry.count({ where: { kind: 'outlet', thingId: outlet.id } })).toBe(0);

  const event = await db.event.create({
    data: {
      ...{ slug: 'gone', title: 'Evanescent event', summary: 'None.', place: 'Nowhere' },
      ...{ startsOn: new Date('2020-01-01'), endsOn: new Date('2020-01-01'), timeZone: 'UTC' },
      publicSince: new Date(),
      facts: {
        create: {
          slug: 'f',
          position: 0,
          kind: 'wording',
          title: 'Evanescent fact',
          question: 'What?',
          measure: 'wording',
          publicSince: new Date(),
        },
      },
    },
  });
  await refreshIndex(db);
  expect(await found('evanescent', 'fact')).toBeDefined();
  await db.event.delete({ where: { id: event.id } });
  expect((await search({ ...noSearch, q: 'evanescent' })).results).toEqual([]);
  await refreshIndex(db);
  expect((await search({ ...noSearch, q: 'evanescent' })).total.count).toBe(0);
});

test('a body of a megabyte of different words is indexed', async () => {
  const outlet = await db.outlet.findFirstOrThrow();
  let body = '';
  for (let word = 0; body.length < 990_000; word += 1) body += `${word.toString(36)} `;
  const about = { url: 'https://long.example/', titleBasis: '', publishedBasis: '', basis: '' };
  const article = await db.article.create({
    data: {
      ...{ ...about, slug: 'long', title: 'Interminable', outletId: outlet.id },
      ...{ rights: 'full', publicSince: new Date() },
    },
  });
  const [version] = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO "ArticleVersion" ("articleId", number, body, sha256)
    VALUES (${article.id}, 1, ${body}, encode(sha256(convert_to(${body}, 'UTF8')), 'hex')) RETURNING id`;
  await db.article.update({
    where: { id: article.id },
    data: { currentVersionId: version?.id ?? 0 },
  });
  // The article, and the outlet that it is of.
  expect(await refreshIndex(db)).toBe(2);
  expect((await found('interminable', 'article'))?.address).toBe('/articles/long/1');
});

test('what older rules indexed is indexed anew, and what newer ones did is left to them', async () => {
  const things = (await db.searchEntry.count()) - (await db.fact.count());
  await db.searchIndex.updateMany({ data: { version: indexVersion - 1 } });
  expect(await refreshIndex(db)).toBe(things);
  await db.searchIndex.updateMany({ data: { version: indexVersion + 1 } });
  await db.event.updateMany({ data: { summary: 'Changed.' } });
  expect(await refreshIndex(db)).toBe(0);
  expect(await stale()).toContain('event');
  await db.searchIndex.updateMany({ data: { version: indexVersion } });
  expect(await refreshIndex(db)).toBeGreaterThan(0);
});

test('what cannot be indexed keeps its mark, is told, and holds up nothing behind it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const events = await db.event.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const [bad, ...others] = events;
  await db.$executeRaw`ALTER TABLE "SearchEntry" ADD CONSTRAINT no_bad CHECK (title <> 'Bad') NOT VALID`;
  try {
    await db.event.updateMany({ data: { summary: 'Good.' } });
    await db.event.update({ where: { id: bad?.id ?? 0 }, data: { title: 'Bad' } });
    await refreshIndex(db);
    expect(told).toHaveBeenCalledWith(
      `The event ${bad?.id} was not indexed for search.`,
      expect.anything(),
    );
    const marked = await db.searchStale.findMany({ where: { kind: 'event' } });
    expect([...new Set(marked.map(({ thingId }) => thingId))]).toEqual([bad?.id]);
    const indexed = await db.searchEntry.findMany({ where: { kind: 'event', text: 'Good.' } });
    expect(indexed).toHaveLength(others.length);
  } finally {
    await db.$executeRaw`ALTER TABLE "SearchEntry" DROP CONSTRAINT no_bad`;
    told.mockRestore();
  }
  expect(await refreshIndex(db)).toBeGreaterThan(0);
});

test('a text that is cut inside a character is indexed', async () => {
  const { id } = await db.event.findFirstOrThrow();
  await db.event.update({ where: { id }, data: { summary: `${'a'.repeat(3_999)}🕊 dove` } });
  expect(await refreshIndex(db)).toBeGreaterThan(0);
  expect(await stale()).toEqual([]);
});

test('two processes index at once, each thing once', async () => {
  const other = new PrismaClient({ adapter: driver(database.url) });
  try {
    const things = (await db.searchEntry.count()) - (await db.fact.count());
    await db.searchIndex.updateMany({ data: { version: indexVersion - 1 } });
    const done = await Promise.all([refreshIndex(db), refreshIndex(other)]);
    expect(done[0] + done[1]).toBe(things);
    expect(await stale()).toEqual([]);
  } finally {
    await other.$disconnect();
  }
});

test('a change that comes while an entry is made anew leaves a mark of its own', async () => {
  const outlet = await db.outlet.findFirstOrThrow();
  await db.outlet.update({ where: { id: outlet.id }, data: { homepage: 'https://one.example/' } });
  const before = await db.searchStale.findMany();
  await db.outlet.update({ where: { id: outlet.id }, data: { homepage: 'https://two.example/' } });
  const after = await db.searchStale.findMany();
  const marks = (of: typeof after) => of.filter(({ kind }) => kind === 'outlet').length;
  expect([marks(before), marks(after)]).toEqual([1, 2]);
  await refreshIndex(db);
  expect(
    await db.searchEntry.findFirst({ where: { kind: 'outlet', thingId: outlet.id } }),
  ).toMatchObject({
    text: 'https://two.example/',
  });
});

test('a table that is emptied at once makes everything stale', async () => {
  await db.$executeRaw`TRUNCATE "Claim" CASCADE`;
  expect(await stale()).toEqual(['outlet', 'article', 'vote', 'event']);
  await refreshIndex(db);
  const held = await db.searchEntry.findMany({
    where: { kind: 'fact' },
    select: { verdicts: true },
  });
  expect(held.every(({ verdicts }) => verdicts.length === 0)).toBe(true);
});
