import pg from 'pg';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from an article to its outlet, and from its rows back to the words', async ({ page }) => {
    await page.goto('/articles/indian-awaaz-ends-without-unified-position');
    await page.getByRole('main').getByRole('link', { name: 'The Indian Awaaz' }).first().click();
    await expect(page).toHaveURL(/\/outlets\/the-indian-awaaz$/);
    await expect(page.getByRole('heading', { level: 1, name: 'The Indian Awaaz' })).toBeVisible();
    await expect(page.getByText('Recount rates no outlet. A verdict beside a row')).toBeVisible();
    await expect(page.getByText('Day not known: not stated; about 9 October 2023')).toBeVisible();

    const row = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: 'Killed in all', exact: true }),
    });
    await expect(row).toContainText('verdict of the row: compatible');
    await row.getByRole('link', { name: 'These words in the article of The Indian Awaaz' }).click();
    await expect(page).toHaveURL(/\/articles\/indian-awaaz-[a-z-]+\/1#chars-\d+-\d+$/);
    const outside = page.getByRole('complementary').getByRole('link', { name: 'The Indian Awaaz' });
    await expect(outside).toHaveAttribute('href', 'https://theindianawaaz.com/');
  });

  test('all outlets are listed by name, without a score', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Outlets' }).click();
    await expect(page.locator('main li')).toHaveText([
      /^Al Arabiya English ?one article$/,
      /^NZ Herald ?one article$/,
      /^Reaction ?one article$/,
      /^The Indian Awaaz ?one article$/,
    ]);
    await page.getByRole('link', { name: 'Reaction' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reaction' })).toBeVisible();
  });
});

test('an outlet’s two lists are paged by key, each where the other stays', async ({ page }) => {
  const database = await createTestDatabase('recount_seeded');
  await addArticles(database.url, 45);
  const server = await startProductionServer(database.url);
  try {
    await page.goto(`${server.url}/outlets/nz-herald`);
    await expect(page.getByText('46 articles held')).toBeVisible();
    const titles = page.locator('section[aria-labelledby=articles] h3');
    const seen = await titles.allTextContents();
    for (const expected of [20, 6]) {
      await page.getByRole('link', { name: 'Earlier articles' }).click();
      await expect(titles).toHaveCount(expected);
      seen.push(...(await titles.allTextContents()));
    }
    expect(new Set(seen).size).toBe(46);
    expect(seen.at(-1)).toBe(
      'Gaza conflict: United States blocks United Nations ceasefire resolution',
    );
    await expect(page.getByRole('link', { name: 'Earlier articles' })).toHaveCount(0);

    const rows = page.locator('section[aria-labelledby=rows] h4');
    const facts = await rows.allTextContents();
    expect(facts.length).toBeGreaterThan(10);
    await expect(page).toHaveURL(/\?articles-from=unknown\.\d+#articles$/);
    const cached = await page.request.get(page.url());
    expect(cached.headers()['x-nextjs-cache']).toBe('HIT');
    await page.getByRole('link', { name: 'The newest articles' }).click();
    await expect(titles.first()).toHaveText('Report 45');
    expect(await rows.allTextContents()).toEqual(facts);
  } finally {
    await server.close();
    await database.drop();
  }
});

test('names that no outlet has, and keys that are none, are answered plainly', async ({
  request,
}) => {
  expect((await request.get('/outlets/nothing')).status()).toBe(404);
  expect((await request.get('/outlets/nothing?rows-from=2021-05-19.1.0')).status()).toBe(404);
  expect((await request.get('/outlets?from=..%2Fx')).status()).toBe(404);
  expect((await request.get('/outlets/nz-herald?rows-from=nonsense')).status()).toBe(200);
  expect((await request.get('/api/outlets/nz-herald?rows-from=nonsense')).status()).toBe(400);
  expect(await (await request.get('/api/outlets/nothing')).json()).toEqual({
    error: 'There is nothing of that name.',
  });
});

/** Articles of the NZ Herald, every third without a known day of publication, none of them read yet. */
async function addArticles(url: string, count: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `INSERT INTO "Article" (slug, "outletId", title, "titleBasis", url, "publishedOn",
       "publishedBasis", basis, "publicSince")
     SELECT 'report-' || i, o.id, 'Report ' || i, 'made up', o.homepage || i,
       CASE WHEN i % 3 > 0 OR i = 45 THEN DATE '2022-01-01' + i END, 'made up', 'made up', now()
     FROM "Outlet" o, generate_series(1, $1::int) i WHERE o.slug = 'nz-herald'`,
    [count],
  );
  await client.end();
}
