import { describe, expect, test } from 'vitest';
import { articleOf } from '../intake/articles.testing';
import { holdArticle } from '../intake/hold-article';
import { correctArticle } from './correct-article';
import { correctionsTried } from './corrections.testing';
import { report } from './reviews.testing';

const { held, slug, reviewed, correct, corrected, refusal } = correctionsTried();

describe('a correction is refused, and nothing is changed,', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a reason', { title: 'Another', why: '' }, 'Why it is corrected is missing.'],
    ['without a title', { title: '' }, 'The title is missing.'],
    ['of a day that is none', { publishedOn: '2024-02-30' }, 'is no day'],
    ['to an address that is none', { address: 'javascript:alert(1)' }, 'The article’s address'],
    ['to a front page', { address: 'https://gazette.example/' }, 'front page'],
    ['that corrects nothing', {}, 'Nothing of it differs from what is saved.'],
  ])('%s', async (_, fields, sentence) => {
    const before = await reviewed();
    expect(await refusal(fields)).toEqual([422, expect.stringContaining(sentence)]);
    expect(await reviewed()).toEqual(before);
  });

  test('to the address of another article, or to an outlet that has its text', async () => {
    const outlet = { name: 'The Evening Post', homepage: 'https://post.example/' };
    const input = articleOf({ text: report, outlet, address: 'https://post.example/a' });
    await held.db.$transaction((db) => holdArticle(db, { ...input, title: 'Theirs' }));
    const before = await reviewed();
    expect(await refusal({ address: 'https://www.post.example/a/' })).toEqual([
      422,
      expect.stringContaining('“Theirs”, of The Evening Post, has this address already'),
    ]);
    expect(await refusal({ outlet: 'The Evening Post' })).toEqual([
      422,
      expect.stringContaining('“Theirs”, of The Evening Post, has this very text already'),
    ]);
    expect(await reviewed()).toEqual(before);
  });

  test('of what somebody has corrected meanwhile, and of nothing else', async () => {
    const { saved } = await reviewed();
    await corrected({ title: 'The first', byline: 'Grace Hill' });
    const opened = { title: saved.title ?? '', byline: '' };
    expect(await refusal({ ...opened, title: 'The second' }, { seen: 0 })).toEqual([
      410,
      expect.stringContaining('Somebody has corrected the title since'),
    ]);
    const outcome = await correct({ ...opened, language: 'fr' }, { seen: 0 });
    expect(outcome).toMatchObject({
      value: { changes: [{ field: 'language', before: saved.language, after: 'fr' }] },
    });
    // Who types what is saved by now has been told nothing new.
    expect(await refusal({ ...opened, title: 'The first' }, { seen: 0 })).toEqual([
      422,
      expect.stringContaining('Nothing of it differs'),
    ]);
    expect((await reviewed()).saved).toEqual({
      ...{ ...saved, title: 'The first', byline: 'Grace Hill', language: 'fr' },
    });
  });

  test('of two at once', async () => {
    const both = await Promise.all([
      correct({ title: 'One' }, { seen: 0 }),
      correct({ title: 'Other' }, { seen: 0, editor: 'ben' }),
    ]);
    expect(both.map((outcome) => (outcome.done ? 200 : outcome.status)).sort()).toEqual([200, 410]);
    expect((await reviewed()).corrections.latest).toHaveLength(1);
  });

  test('that leaves out what it corrects nothing of, or has seen what there is not', async () => {
    await corrected({ byline: 'Grace Hill' });
    const { byline: _, ...without } = form;
    expect(await correctArticle('ada', slug(), without, 1)).toMatchObject({ status: 422 });
    expect(await refusal({ title: 'X' }, { seen: 7 })).toEqual([
      422,
      expect.stringContaining('not whole'),
    ]);
    expect((await reviewed()).saved.byline).toBe('Grace Hill');
  });

  test('of an article that is not here, and by nobody', async () => {
    expect(await correctArticle('ada', 'nothing', { ...form }, 0)).toMatchObject({ status: 404 });
    expect((await refusal({ title: 'X' }, { editor: 'nobody' }))?.[0]).toBe(401);
  });
});

const form = {
  ...{ title: 'T', outlet: 'The Gazette', homepage: 'https://gazette.example/', address: '' },
  ...{ byline: '', publishedOn: '', language: '', wire: '', why: 'X' },
};
