import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleInput } from '@/core/intake/article-input';
import { testDatabase } from '../test-database.testing';
import { articleOf, textOf } from './articles.testing';
import { type Held, holdArticle, type SameAs } from './hold-article';

const held = testDatabase('recount_template');
const other = { name: 'The Gazette', homepage: 'https://gazette.example/' };

function hold(input: ArticleInput, sameAs: SameAs = null): Promise<Held> {
  const limits = { timeout: 20_000, maxWait: 20_000 };
  return held.db.$transaction((db) => holdArticle(db, input, sameAs), limits);
}

async function holdNew(input: ArticleInput) {
  const outcome = await hold(input);
  if (outcome.came !== 'new') throw new Error(`It came as ${outcome.came}.`);
  return outcome.article;
}

async function currentOf(id: number) {
  const article = await held.db.article.findUniqueOrThrow({
    where: { id },
    select: {
      currentVersion: { select: { number: true } },
      _count: { select: { versions: true } },
    },
  });
  return [article.currentVersion?.number, article._count.versions];
}

let number = 0;
let text = '';
beforeEach(() => {
  number += 1;
  text = textOf(number);
});

describe('an article', () => {
  test('is held with all that is known of it, as excerpts that readers do not get yet', async () => {
    const address = `https://www.ledger.example/${number}/?utm_source=mail`;
    const known = {
      ...{ title: 'All is known', titleBasis: 'from the headline', address, byline: 'A. Writer' },
      ...{ publishedOn: '2024-03-22', publishedBasis: 'from the page', language: 'en-GB' },
      ...{ basis: 'from the site’s name', wire: { name: 'Reuters', basis: 'from the dateline' } },
    };
    const { id, slug, versionId } = await holdNew(articleOf({ text, ...known }));
    const row = await held.db.article.findUniqueOrThrow({
      where: { id },
      include: { outlet: true, versions: true, origins: { include: { origin: true } } },
    });
    const { wire, publishedOn, address: url, ...plain } = known;
    expect(row).toMatchObject({
      ...{ ...plain, url, slug: 'the-ledger-all-is-known', rights: 'excerpts', publicSince: null },
      ...{ addressKey: `ledger.example/${number}`, currentVersionId: versionId },
      ...{ publishedOn: new Date(publishedOn), outlet: { slug: 'the-ledger', name: 'The Ledger' } },
      ...{ versions: [{ id: versionId, number: 1, body: text }] },
      origins: [{ certainty: 'stated', basis: wire.basis, origin: { name: wire.name } }],
    });
    expect(slug).toBe(row.slug);
    expect(row.versions[0]?.bands.length).toBe(16);
  });

  test('of the same address and text is known, however the address is written', async () => {
    const address = `https://ledger.example/news/${number}`;
    const { id, versionId } = await holdNew(articleOf({ text, address }));
    const again = await hold(
      articleOf({ text, address: `http://www.ledger.example/news/${number}/#top`, title: 'Other' }),
    );
    expect(again).toMatchObject({ came: 'known', article: { id, versionId, number: 1 } });
    expect(await currentOf(id)).toEqual([1, 1]);
  });

  test('of the same text is known in its outlet, and another in another', async () => {
    const { id } = await holdNew(articleOf({ text, address: `https://ledger.example/${number}` }));
    const again = articleOf({ text, address: `https://ledger.example/other/${number}` });
    expect(await hold(again)).toMatchObject({ came: 'known', article: { id } });
    const elsewhere = await hold(articleOf({ text, outlet: other }));
    expect(elsewhere).toMatchObject({ came: 'new' });
  });

  test('that is nearly another of its outlet is left to an editor, and is none of another outlet', async () => {
    const { id, slug, versionId } = await holdNew(articleOf({ text }));
    const near = articleOf({ text: `${text} One word more.` });
    const counts = async () => [
      await held.db.article.count(),
      await held.db.articleVersion.count(),
    ];
    const before = await counts();
    const outcome = await hold(near);
    expect(outcome).toMatchObject({ came: 'alike', alike: { articleId: id, slug, versionId } });
    expect(outcome.came === 'alike' && outcome.alike.likeness).toBeCloseTo(56 / 59, 5);
    expect(await counts()).toEqual(before);
    expect(await hold({ ...near, outlet: other })).toMatchObject({ came: 'new' });
    expect(await hold(near, id)).toMatchObject({ came: 'version', article: { id, number: 2 } });
    const third = articleOf({ text: `${text} Two words more.` });
    expect(await hold(third, 'another')).toMatchObject({ came: 'new' });
  });

  test('of another text at its address has a version more, which is current while readers do not get it', async () => {
    const address = `https://ledger.example/${number}`;
    const { id } = await holdNew(articleOf({ text, address }));
    const second = await hold(articleOf({ text: textOf(1000 + number), address }));
    expect(second).toMatchObject({ came: 'version', article: { id, number: 2 } });
    expect(await currentOf(id)).toEqual([2, 2]);
    await held.db.article.update({ where: { id }, data: { publicSince: new Date() } });
    const third = await hold(articleOf({ text: textOf(2000 + number), address }));
    expect(third).toMatchObject({ came: 'version', article: { id, number: 3 } });
    expect(await currentOf(id)).toEqual([2, 3]);
    const first = await hold(articleOf({ text, address }));
    expect(first).toMatchObject({ came: 'known', article: { id, number: 1 } });
    expect(await currentOf(id)).toEqual([2, 3]);
  });

  test('of an address of one and the text of another is that of the address', async () => {
    const address = `https://ledger.example/${number}`;
    const { id } = await holdNew(articleOf({ text, address }));
    const away = `https://ledger.example/away/${number}`;
    const another = await holdNew(articleOf({ text: textOf(3000 + number), address: away }));
    const outcome = await hold(articleOf({ text, address: away }));
    expect(outcome).toMatchObject({ came: 'version', article: { id: another.id, number: 2 } });
    expect(another.id).not.toBe(id);
  });
});

describe('at once', () => {
  test('the same article is held once, by whatever it is the same', async () => {
    const address = `https://ledger.example/${number}`;
    const by = [articleOf({ text, address }), articleOf({ text }), articleOf({ text, address })];
    const outcomes = await Promise.all([...by, ...by].map((input) => hold(input)));
    const came = outcomes.map((outcome) => outcome.came).sort();
    expect(came).toEqual(['known', 'known', 'known', 'known', 'known', 'new']);
    expect(await held.db.articleVersion.count({ where: { body: text } })).toBe(1);
  });

  test('of two that are nearly the same one is left to an editor', async () => {
    const outcomes = await Promise.all([
      hold(articleOf({ text })),
      hold(articleOf({ text: `${text} One word more.` })),
    ]);
    expect(outcomes.map(({ came }) => came).sort()).toEqual(['alike', 'new']);
  });

  test('two texts at one address become two versions of one article', async () => {
    const address = `https://ledger.example/${number}`;
    const texts = [text, textOf(4000 + number), textOf(5000 + number)];
    await Promise.all(texts.map((one) => hold(articleOf({ text: one, address }))));
    const [article, ...more] = await held.db.article.findMany({
      where: { addressKey: `ledger.example/${number}` },
      select: { id: true },
    });
    expect(more).toEqual([]);
    expect(await currentOf(article?.id ?? 0)).toEqual([3, 3]);
  });
});

test('outlets are one by their name, and articles of one title have addresses of their own', async () => {
  const outlets = ['The Post', 'THE POST', 'The Post!'].map((name) => ({
    ...{ name, homepage: 'https://post.example/' },
  }));
  const slugs: string[] = [];
  for (const [index, outlet] of outlets.entries()) {
    slugs.push((await holdNew(articleOf({ text: textOf(6000 + index), outlet }))).slug);
  }
  expect(slugs[0]).toBe('the-post-the-council-votes');
  expect(slugs[1]).toMatch(/^the-post-the-council-votes-[0-9a-f]{12}$/);
  expect(new Set(slugs).size).toBe(3);
  const names = await held.db.outlet.findMany({ where: { slug: { startsWith: 'the-post' } } });
  expect(names.map(({ name }) => name).sort()).toEqual(['The Post', 'The Post!']);
});
