import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { testDatabase } from '@/server/test-database.testing';
import { GET as getOne } from './[outlet]/route';
import { GET as getList } from './route';

testDatabase('recount_seeded');

const list = (query: string) => getList(new NextRequest(`http://localhost/api/outlets${query}`));

const one = (outlet: string, query = '') =>
  getOne(new NextRequest(`http://localhost/api/outlets/${outlet}${query}`), {
    params: Promise.resolve({ outlet }),
  });

test('outlets are listed by name with how many articles are held', async () => {
  const response = await list('');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    outlets: ['al-arabiya-english', 'nz-herald', 'reaction', 'the-indian-awaaz'].map((slug) => ({
      slug,
      name: expect.any(String),
      articles: { count: 1, more: false },
    })),
    next: null,
  });
  expect((await list('?from=../x')).status).toBe(400);
});

test('an outlet has its articles and rows, and no score', async () => {
  const response = await one('the-indian-awaaz');
  expect(response.headers.get('Cache-Control')).toContain('s-maxage');
  const outlet = (await response.json()) as Record<string, unknown>;
  expect(Object.keys(outlet)).toEqual([
    ...['slug', 'name', 'homepage', 'total', 'articles', 'nextArticles', 'rows', 'nextRows'],
  ]);
});

test.each([
  ['nothing', '', 404],
  ['nz-herald', '?articles-from=unknown.1', 200],
  ['nz-herald', '?articles-from=', 400],
  ['nz-herald', '?articles-from=2021-02-30.1', 400],
  ['nz-herald', '?rows-from=2021-05-19.1', 400],
])('%s%s answers %i', async (outlet, query, status) => {
  expect((await one(outlet, query)).status).toBe(status);
});
