import { createHash } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { getVoteReports } from './get-vote-reports';

const nothing = { articles: [], further: 0, events: [], moreEvents: false };

describe('who reports a vote', () => {
  const database = testDatabase('recount_seeded');

  test('S/2024/239 is reported with the words, the rows and their verdicts', async () => {
    const { articles, further, events, moreEvents } = await getVoteReports('S/2024/239');
    expect([further, moreEvents]).toEqual([0, false]);
    expect(events.map(({ slug }) => slug)).toEqual(['us-draft-22-march-2024']);
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Reaction']);
    const vetoed = articles[0]?.claims.find(({ quote }) => quote.includes('Algeria'));
    expect(vetoed).toMatchObject({
      event: 'us-draft-22-march-2024',
      verdict: 'against the record',
    });
  });

  test('a vote that nobody reports has no articles', async () => {
    expect(await getVoteReports('S/2020/24')).toEqual(nothing);
  });

  test('an article that was read anew and says it no longer does not report it', async () => {
    const { db } = database;
    const [article] = (await getVoteReports('S/2024/239')).articles;
    const { id } = await db.article.findUniqueOrThrow({ where: { slug: article?.slug ?? '' } });
    const body = 'Corrected.';
    const sha256 = createHash('sha256').update(body).digest('hex');
    const data = { articleId: id, number: 99, body, sha256 };
    const version = await db.articleVersion.create({ data });
    await db.article.update({ where: { id }, data: { currentVersionId: version.id } });
    expect(await getVoteReports('S/2024/239')).toEqual(nothing);
  });
});

describe('who reports a vote, among many articles', () => {
  const database = testDatabase('recount_template');

  beforeAll(async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await generateEvents(client, { events: 1500, articlesPerEvent: 8 });
    // Every fact of an event is on its vote, and each vote has fifteen events.
    await client.query(`UPDATE "Fact" SET draft = 'S/2020/' || "eventId" % 100`);
    await client.query('VACUUM ANALYZE');
    await client.end();
  }, 120_000);

  test('ten events and fifty claims are given, and the rest is said to be there', async () => {
    const { articles, further, events, moreEvents } = await getVoteReports('S/2020/7');
    expect(events).toHaveLength(10);
    expect(events[0]?.slug).toBe('event-1407');
    expect(moreEvents).toBe(true);
    const claims = articles.flatMap((article) => article.claims);
    expect(claims).toHaveLength(50);
    expect(further).toBe(10 * 8 * 2 - 50);
    const named = new Set(events.map(({ slug }) => slug));
    for (const { event, verdict } of claims) {
      expect(named).toContain(event);
      expect(verdict).not.toBeNull();
    }
  });

  test('no table of articles is read from end to end', async () => {
    const { queries, scans } = await scansOf(database.url, async () =>
      expect((await getVoteReports('S/2020/8')).articles.length).toBeGreaterThan(0),
    );
    expect(queries).toBeGreaterThan(10);
    expect(scans).toEqual([]);
  });
});
