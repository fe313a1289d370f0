import { describe, expect, test } from 'vitest';
import type { MetadataChange } from '@/core/intake/article-correction';
import { getArticle } from '../queries/get-article';
import { getOutlet } from '../queries/get-outlet';
import { correctionsTried } from './corrections.testing';
import { publishArticle } from './publish-article';

const tried = correctionsTried();
const { held, slug, reviewed, accept, publish, withdraw, corrected, refusal } = tried;

describe('what is saved of an article', () => {
  test('is corrected, with what it was, by whom and why', async () => {
    const before = (await reviewed()).saved;
    const changes = await corrected({
      ...{ title: 'Draft is vetoed', byline: 'Grace Hill', publishedOn: '2024-03-23' },
      ...{ language: 'en-GB', wire: 'Reuters', address: 'https://gazette.example/vetoed' },
    });
    expect(changes).toEqual<MetadataChange[]>([
      { field: 'title', before: before.title, after: 'Draft is vetoed' },
      { field: 'address', before: before.address, after: 'https://gazette.example/vetoed' },
      { field: 'byline', before: before.byline, after: 'Grace Hill' },
      { field: 'publishedOn', before: before.publishedOn, after: '2024-03-23' },
      { field: 'language', before: before.language, after: 'en-GB' },
      { field: 'wire', before: before.wire, after: 'Reuters' },
    ]);
    const { saved, corrections } = await reviewed();
    expect(saved).toEqual({
      ...{ title: 'Draft is vetoed', outlet: before.outlet, byline: 'Grace Hill' },
      ...{ publishedOn: '2024-03-23', language: 'en-GB', wire: 'Reuters' },
      address: 'https://gazette.example/vetoed',
    });
    const one = { number: 1, changes, reason: 'The page says so.', by: 'ADA' };
    expect(corrections).toEqual({ latest: [{ ...one, at: expect.any(String) }], earlier: 0 });
    const row = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
    expect(row).toMatchObject({
      titleBasis: 'as an editor corrected it',
      publishedBasis: 'as an editor corrected it',
      basis: expect.stringContaining('; the address as an editor corrected it'),
    });
  });

  test('is known as it was where it was not corrected', async () => {
    const before = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
    await corrected({ byline: 'Grace Hill' });
    const after = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
    expect(after).toEqual({ ...before, byline: 'Grace Hill' });
  });

  test('may turn out not to be known', async () => {
    await corrected({
      byline: 'Grace Hill',
      wire: 'Reuters',
      address: 'https://gazette.example/1',
    });
    await corrected({ byline: '', wire: '', address: '', publishedOn: '', language: '' });
    expect((await reviewed()).saved).toMatchObject({
      ...{ byline: null, wire: null, address: null, publishedOn: null, language: null },
    });
    const row = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
    expect(row).toMatchObject({ addressKey: null, publishedBasis: 'not known' });
    expect(row.basis).not.toContain('the address');
  });

  test('is told to readers since they have the article', async () => {
    await corrected({ title: 'Before anybody read it' });
    await accept('11 in favour');
    await publish(1);
    const read = async () => (await getArticle(slug(), null))?.corrections;
    expect(await read()).toEqual({ latest: [], earlier: 0 });
    await corrected({ title: 'As it is read' });
    expect(await read()).toMatchObject({ latest: [{ number: 2, by: 'ADA' }], earlier: 0 });
    // What they had before it was taken back they had.
    await withdraw();
    await corrected({ title: 'While it was away' });
    await publish(1);
    expect(await read()).toMatchObject({ latest: [{ number: 3 }, { number: 2 }], earlier: 0 });
  });

  test('goes to another outlet, with its events and what is found of it', async () => {
    await accept('11 in favour');
    await publish(1);
    const was = (await getArticle(slug(), null))?.outletSlug ?? '';
    await corrected({ address: 'https://gazette.example/moved' });
    expect(await refusal({ outlet: 'The Harbour Courier', address: '' })).toEqual([
      422,
      expect.stringContaining('its own page is missing'),
    ]);
    await corrected({ outlet: 'The Harbour Courier', homepage: 'https://courier.example/' });
    const article = await getArticle(slug(), null);
    expect(article).toMatchObject({
      outlet: 'The Harbour Courier',
      outletHomepage: 'https://courier.example/',
      basis: expect.stringContaining('as an editor corrected it'),
    });
    const listed = async (outlet: string) =>
      (await getOutlet(outlet, null, null))?.articles.map((own) => own.slug) ?? [];
    expect(await listed(article?.outletSlug ?? '')).toEqual([slug()]);
    expect(await listed(was)).toEqual([]);
    const places = await held.db.eventArticle.findMany({
      where: { article: { slug: slug() } },
      select: { article: { select: { outletId: true } }, outletId: true },
    });
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place.outletId).toBe(place.article.outletId);
  });

  test('stays the name that is here where it is only written otherwise', async () => {
    const { outlet } = (await reviewed()).saved;
    expect(await refusal({ outlet: (outlet ?? '').toUpperCase() })).toEqual([
      422,
      expect.stringContaining('Nothing of it differs from what is saved.'),
    ]);
    await corrected({ wire: 'Reuters' });
    expect(await refusal({ wire: 'REUTERS' })).toEqual([
      422,
      expect.stringContaining('Nothing of it differs from what is saved.'),
    ]);
  });

  test('is stated where it was only inferred before', async () => {
    const { id } = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
    const origin = await held.db.origin.create({ data: { slug: 'inferred', name: 'Inferred' } });
    const inferred = { certainty: 'inferred' as const, basis: 'by its words' };
    await held.db.articleOrigin.create({
      data: { articleId: id, originId: origin.id, ...inferred },
    });
    await corrected({ wire: 'Inferred' });
    expect(
      await held.db.articleOrigin.findMany({
        where: { articleId: id },
        select: { originId: true, certainty: true, basis: true },
      }),
    ).toEqual([
      {
        ...{ originId: origin.id, certainty: 'stated' },
        basis: 'as an editor corrected it; inferred before: by its words',
      },
    ]);
  });
});

test('is not published by who has not seen it corrected', async () => {
  await accept('11 in favour');
  const { publication } = await reviewed();
  await corrected({ title: 'Another' });
  expect(await publishArticle('ada', slug(), { version: 1, publication })).toMatchObject({
    status: 410,
  });
  expect(await publish(1)).toMatchObject({ done: true });
});

test('an article that was saved by other rules is corrected of the rest all the same', async () => {
  const { id } = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
  const url = 'https://gazette.example/';
  await held.db.article.update({ where: { id }, data: { url, addressKey: null } });
  const origins = await Promise.all(
    ['Alpha', 'Beta'].map((name) =>
      held.db.origin.upsert({
        where: { slug: name.toLowerCase() },
        create: { slug: name.toLowerCase(), name },
        update: {},
      }),
    ),
  );
  const stated = { articleId: id, certainty: 'stated' as const, basis: 'the text ends in it' };
  for (const { id: originId } of origins) {
    await held.db.articleOrigin.create({ data: { ...stated, originId } });
  }
  const { saved } = await reviewed();
  expect(saved).toMatchObject({ address: url, wire: 'Alpha; Beta' });
  expect(await corrected({ byline: 'Grace Hill' })).toHaveLength(1);
  expect((await reviewed()).saved).toEqual({ ...saved, byline: 'Grace Hill' });
  expect(await refusal({ wire: ' beta ;Alpha;' })).toEqual([
    422,
    expect.stringMatching(/^Nothing/),
  ]);
  expect(await corrected({ wire: 'Gamma; Beta' })).toEqual([
    { field: 'wire', before: 'Alpha; Beta', after: 'Beta; Gamma' },
  ]);
  expect((await reviewed()).saved.wire).toBe('Beta; Gamma');
  // An address that is none is not asked for an outlet's page.
  await held.db.article.update({ where: { id }, data: { url: 'http://a:99999/' } });
  expect(await corrected({ byline: 'Ada Bell' })).toHaveLength(1);
  expect(await corrected({ address: '' })).toHaveLength(1);
});

test('the database keeps corrections as they were made, each by who made it', async () => {
  await corrected({ title: 'Another' });
  const own = { article: { slug: slug() } };
  await expect(
    held.db.articleCorrection.updateMany({ where: own, data: { reason: 'Rewritten.' } }),
  ).rejects.toThrow(/never changed/);
  await expect(held.db.articleCorrection.deleteMany({ where: own })).rejects.toThrow(
    /never changed/,
  );
  const { id } = await held.db.article.findUniqueOrThrow({ where: { slug: slug() } });
  for (const actor of ['', 'ben']) {
    const forged = held.db.$transaction(async (db) => {
      await db.$executeRaw`SELECT set_config('recount.actor', ${actor}, true)`;
      await db.articleCorrection.create({
        data: { articleId: id, number: 2, changes: [{}], reason: 'X', editorId: 'ada' },
      });
    });
    await expect(forged).rejects.toThrow(/by the editor who is named/);
  }
});
