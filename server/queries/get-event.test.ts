import { describe, expect, test } from 'vitest';
import type { MarkedClaim } from '@/core/views/article-view';
import { testDatabase } from '../test-database.testing';
import { getArticle } from './get-article';
import { getEvent } from './get-event';

const database = testDatabase('recount_seeded');

const nothing = [
  '',
  'nothing',
  'French-Draft-May-2021',
  'french-draft-may-2021 ',
  '\0',
  '%00',
  '\uD800',
  '..',
  'a'.repeat(5_000),
  "' OR true --",
];

describe('an event', () => {
  test.each(nothing)('of the name %j is null', async (slug) => {
    expect(await getEvent(slug, 'literal')).toBeNull();
  });

  test('quotes what its articles say, at the offsets it gives', async () => {
    const versions = await database.db.articleVersion.findMany({ include: { article: true } });
    const bodies = new Map(versions.map((own) => [`${own.article.slug} ${own.number}`, own.body]));
    for (const { slug } of await database.db.event.findMany()) {
      const event = await getEvent(slug, 'literal');
      const claims = event?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims)) ?? [];
      expect(claims.length).toBeGreaterThan(0);
      for (const { article, version, quote, start, end, amount } of claims) {
        const body = bodies.get(`${article} ${version}`);
        expect(body?.slice(start, end)).toBe(quote);
        if (amount?.hedge) {
          expect(body?.slice(amount.start, amount.end)).toContain(amount.hedge);
        }
      }
    }
  });

  test('compares the current version of an article and shows no claim of another', async () => {
    const { db } = database;
    const article = await db.article.findUniqueOrThrow({
      where: { slug: 'nz-herald-us-blocks-ceasefire-resolution' },
      include: { versions: true },
    });
    const before = {
      event: await getEvent('french-draft-may-2021', 'literal'),
      article: await getArticle(article.slug, null),
    };
    const body = 'Israel has launched 300 airstrikes.';
    const [{ sha256 }] = await db.$queryRaw<[{ sha256: string }]>`
      SELECT encode(sha256(convert_to(${body}, 'UTF8')), 'hex') AS sha256`;
    const version = await db.articleVersion.create({
      data: { articleId: article.id, number: 2, body, sha256 },
    });
    const fact = await db.fact.findFirstOrThrow({ where: { slug: 'airstrikes' } });
    await db.claim.create({
      data: {
        ...{ factId: fact.id, articleVersionId: version.id, quote: '300 airstrikes' },
        ...{ start: 20, end: 34, amountStart: 20, amountEnd: 23, quantityForm: 'bounded' },
        ...{ lower: 300, upper: 300, lowerInclusive: true, upperInclusive: true },
      },
    });
    // A version is shown when it is made the current one, not for being the last.
    expect(await getEvent('french-draft-may-2021', 'literal')).toEqual(before.event);
    await db.article.update({
      where: { id: article.id },
      data: { currentVersionId: version.id },
    });
    const event = await getEvent('french-draft-may-2021', 'literal');
    expect(event?.articles).toMatchObject([{ version: 2, sha256 }]);
    const claimed = event?.rows.flatMap(({ slug, cells }) =>
      cells.flatMap(({ claims }) => claims.map(({ quote }) => [slug, quote])),
    );
    expect(claimed).toEqual([['airstrikes', '300 airstrikes']]);

    expect(await getArticle(article.slug, null)).toMatchObject({
      version: 2,
      versions: [2, 1],
      body,
    });
    const old = await getArticle(article.slug, 1);
    expect(old).toMatchObject({ version: 1, body: article.versions[0]?.body });
    expect(old?.claims).toHaveLength(15);

    // The outlet goes back to its first text.
    await db.article.update({
      where: { id: article.id },
      data: { currentVersionId: article.currentVersionId },
    });
    expect(await getEvent('french-draft-may-2021', 'literal')).toEqual(before.event);
    expect(await getArticle(article.slug, null)).toEqual({ ...before.article, versions: [2, 1] });
  });
});

describe('an article', () => {
  test.each(nothing)('of the name %j is null', async (slug) => {
    expect(await getArticle(slug, null)).toBeNull();
    expect(await getArticle(slug, 1)).toBeNull();
  });

  test.each([0, -1, 99, 2_147_483_647])('has no version %i', async (version) => {
    expect(await getArticle('reaction-us-led-vote-fails', version)).toBeNull();
  });

  test('marks every claim on it with the verdict of its row', async () => {
    const page = await getArticle('reaction-us-led-vote-fails', null);
    expect(page?.claims.map(({ fact, verdict }) => [fact, verdict])).toEqual([
      ['outcome', 'same'],
      ['who-vetoed', 'against the record'],
      ['drafts-us-vetoed', 'reported once'],
    ]);
    expect(page?.events).toEqual([
      { slug: 'us-draft-22-march-2024', title: 'Vote on the US draft, S/2024/239, 22 March 2024' },
    ]);
    expect(Date.parse(page?.readAt ?? '')).toBeLessThan(Date.now());
  });

  test('says of every claim which pattern read it, and why that was corrected', async () => {
    const slug = 'indian-awaaz-ends-without-unified-position';
    const page = await getArticle(slug, null);
    const told = new Map(page?.claims.map((claim) => [claim.fact, reading(claim)]));
    expect(told.get('israelis-killed')).toEqual(['fate', null]);
    expect(told.get('mansour-change-course')).toEqual([
      'quotation after its speaker',
      expect.stringContaining('parts of one quotation'),
    ]);
    expect(told.get('length')).toEqual([null, expect.stringContaining('Lengths of time')]);
    expect(told.get('called-by')).toEqual([null, null]);

    const event = await getEvent('security-council-8-october-2023', 'literal');
    const rows = event?.rows.flatMap(({ slug: fact, cells }) =>
      cells
        .filter(({ article }) => article === slug)
        .flatMap(({ claims }) => claims.map((claim) => [fact, reading(claim)] as const)),
    );
    expect(new Map(rows)).toEqual(told);
  });

  function reading({ pattern, correction }: Pick<MarkedClaim, 'pattern' | 'correction'>) {
    return [pattern, correction];
  }
});
