import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleInput } from '@/core/intake/article-input';
import { testDatabase } from '../test-database.testing';
import { articleOf, textOf } from './articles.testing';
import { type Held, holdArticle, type SameAs } from './hold-article';

const held = testDatabase('recount_template');
const gazette = { name: 'The Gazette', homepage: 'https://gazette.example/' };

let number = 0;
let address = '';
let first: { readonly id: number };
beforeEach(async () => {
  number += 1;
  address = `https://ledger.example/${number}`;
  const outcome = await hold(articleOf({ text: textOf(number), address }));
  if (outcome.came !== 'new') throw new Error(outcome.came);
  first = outcome.article;
});

function hold(input: ArticleInput, sameAs: SameAs = null): Promise<Held> {
  return held.db.$transaction((db) => holdArticle(db, input, sameAs), {
    ...{ timeout: 20_000, maxWait: 20_000 },
  });
}

const counts = async () => [
  await held.db.outlet.count(),
  await held.db.article.count(),
  await held.db.articleVersion.count(),
];

describe('another text at the address of an article', () => {
  const others = (own: Partial<ArticleInput> = {}) =>
    articleOf({ text: textOf(1000 + number), address, title: 'A ferry runs aground', ...own });

  test('is left to an editor where its title is another, too, and writes nothing', async () => {
    const before = await counts();
    expect(await hold(others())).toEqual({
      came: 'unlike',
      there: { title: 'The council votes', outlet: 'The Ledger' },
    });
    expect(await counts()).toEqual(before);
    expect(await hold(others(), first.id)).toMatchObject({
      ...{ came: 'version', article: { id: first.id, number: 2 } },
    });
  });

  test('is a version where its title is the same but for what is no letter', async () => {
    const input = others({ title: 'THE COUNCIL VOTES.' });
    expect(await hold(input)).toMatchObject({ came: 'version', article: { id: first.id } });
  });

  test('is a version where a fifth of its runs are those of the last text', async () => {
    const words = textOf(number).split(' ');
    const kept = [...words.slice(0, 30), ...textOf(1000 + number).split(' ')].join(' ');
    expect(await hold(others({ text: kept }))).toMatchObject({ came: 'version' });
    // It is compared with that text from now on.
    const back = others({ text: textOf(1000 + number), title: 'All is another' });
    expect(await hold(back)).toMatchObject({ came: 'version', article: { number: 3 } });
  });

  test('is known where the article had it, whatever its title is now', async () => {
    await hold(others(), first.id);
    const again = others({ text: textOf(number) });
    expect(await hold(again)).toMatchObject({ came: 'known', article: { number: 1 } });
  });

  test('is an article without an address where an editor says that it is another', async () => {
    const outcome = await hold(others(), 'another');
    expect(outcome).toMatchObject({ came: 'new', addressOf: 'The council votes' });
    const id = 'article' in outcome ? outcome.article.id : 0;
    expect(id).not.toBe(first.id);
    const row = await held.db.article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ url: null, addressKey: null, title: 'A ferry runs aground' });
    // Once that was said it is known by its text.
    expect(await hold(others())).toMatchObject({ came: 'known', article: { id } });
  });
});

describe('the address of another outlet’s article', () => {
  const elsewhere = (own: Partial<ArticleInput> = {}) =>
    articleOf({ text: textOf(2000 + number), address, outlet: gazette, ...own });

  test('is left to an editor, and no outlet is written for it', async () => {
    const before = await counts();
    const doubt = {
      came: 'elsewhere',
      there: { title: 'The council votes', outlet: 'The Ledger' },
    };
    expect(await hold(elsewhere())).toEqual(doubt);
    expect(await hold(elsewhere({ text: textOf(number) }))).toEqual(doubt);
    expect(await counts()).toEqual(before);
  });

  test('is of that article, or of none, as an editor says', async () => {
    expect(await hold(elsewhere(), first.id)).toMatchObject({
      ...{ came: 'version', article: { id: first.id, number: 2 } },
    });
    const another = elsewhere({ text: textOf(3000 + number) });
    const outcome = await hold(another, 'another');
    expect(outcome).toMatchObject({ came: 'new', addressOf: 'The council votes' });
    const articles = await held.db.article.findMany({
      where: { outlet: { name: gazette.name }, versions: { some: { body: another.text } } },
    });
    expect(articles).toMatchObject([{ addressKey: null }]);
  });
});

test('three pages that call one address their own are one article, and two are left to an editor', async () => {
  const shared = `https://ledger.example/all/${number}`;
  const came: string[] = [];
  for (const at of [1, 2, 3]) {
    const text = textOf(4000 + 10 * number + at);
    came.push((await hold(articleOf({ text, address: shared, title: `Title ${at}` }))).came);
  }
  expect(came).toEqual(['new', 'unlike', 'unlike']);
});

test('an article that is said to be one which is not here is told of', async () => {
  const before = await counts();
  const input = articleOf({ text: textOf(5000 + number), address });
  expect(await hold(input, 999_999)).toEqual({ came: 'gone' });
  expect(await counts()).toEqual(before);
});

test('an outlet that is here needs no page of its own, and another does', async () => {
  const bare = (name: string) =>
    articleOf({ text: textOf(6000 + number), outlet: { name, homepage: null } });
  const before = await counts();
  expect(await hold(bare(`The Post ${number}`))).toEqual({ came: 'without-outlet' });
  expect(await counts()).toEqual(before);
  expect(await hold(bare('the ledger'))).toMatchObject({ came: 'new' });
});
