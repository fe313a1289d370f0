import { describe, expect, test } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { getEvent } from './get-event';
import { getOutlet } from './get-outlet';

const database = testDatabase('recount_seeded');

const event = 'french-draft-may-2021';

describe('an outlet', () => {
  test('has its articles, with the day and how it is known, events and versions', async () => {
    expect(await getOutlet('nz-herald', null, null)).toMatchObject({
      slug: 'nz-herald',
      name: 'NZ Herald',
      homepage: expect.stringMatching(/^https:/),
      total: { count: 1, more: false },
      articles: [
        {
          slug: 'nz-herald-us-blocks-ceasefire-resolution',
          publishedOn: null,
          publishedBasis: expect.stringContaining('not stated'),
          versions: [1],
          version: 1,
          events: [{ slug: event }],
        },
      ],
      nextArticles: null,
    });
  });

  test('has every row on which it has claims, in order, with the verdict of the row', async () => {
    const compared = await getEvent(event, 'literal');
    const reported = compared?.rows.filter(({ cells }) =>
      cells.some(({ outlet, claims }) => outlet === 'NZ Herald' && claims.length > 0),
    );
    const outlet = await getOutlet('nz-herald', null, null);
    expect(reported?.length).toBeGreaterThan(10);
    expect(outlet?.rows.map(({ fact, verdict }) => [fact, verdict])).toEqual(
      reported?.slice(0, 25).map(({ slug, verdict }) => [slug, verdict]),
    );
    const killed = outlet?.rows.find(({ fact }) => fact === 'palestinians-killed');
    const [claim] = killed?.claims ?? [];
    const version = await database.db.articleVersion.findFirstOrThrow({
      where: { article: { slug: claim?.article ?? '' }, number: claim?.version ?? 0 },
    });
    expect(version.body.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect(killed).toMatchObject({ event: { slug: event }, moreClaims: false });
  });

  test('has no verdict where wording is set side by side', async () => {
    const outlet = await getOutlet('al-arabiya-english', null, null);
    expect(outlet?.rows.find(({ fact }) => fact === 'naming-hamas')?.verdict).toBeNull();
  });

  test.each(['nothing', '', 'NZ-Herald', '../x', "a' OR true --"])(
    'of the name %j is none',
    async (slug) => expect(await getOutlet(slug, null, null)).toBeNull(),
  );

  test('reads what is no key as the newest, and has nothing after its last', async () => {
    const newest = await getOutlet('nz-herald', null, null);
    expect(await getOutlet('nz-herald', 'nonsense', '2021-02-30.1.1')).toEqual(newest);
    expect(await getOutlet('nz-herald', 'unknown.1', '0001-01-01.1.0')).toEqual({
      ...newest,
      articles: [],
      rows: [],
      nextRows: null,
    });
  });

  test('counts claims of an article only as it now stands, and as one of an event', async () => {
    const { db } = database;
    const slug = 'reaction-us-led-vote-fails';
    const article = await db.article.findUniqueOrThrow({ where: { slug } });
    const before = await getOutlet('reaction', null, null);
    expect(before?.rows.length).toBeGreaterThan(0);
    await db.article.update({ where: { slug }, data: { currentVersionId: null } });
    const unread = await getOutlet('reaction', null, null);
    expect(unread).toMatchObject({ rows: [], articles: [{ version: null, versions: [1] }] });
    const { currentVersionId } = article;
    await db.article.update({ where: { slug }, data: { currentVersionId } });
    expect(await getOutlet('reaction', null, null)).toEqual(before);
    await db.eventArticle.deleteMany({ where: { articleId: article.id } });
    expect((await getOutlet('reaction', null, null))?.rows).toEqual([]);
  });
});
