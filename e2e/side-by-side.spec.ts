import { createHash } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';

const alArabiya = 'al-arabiya-council-divided';
const indianAwaaz = 'indian-awaaz-ends-without-unified-position';
const event = '/events/security-council-8-october-2023';
const address = `/compare/${alArabiya}/${indianAwaaz}`;

test('from an event to two of its articles side by side, and to a passage', async ({ page }) => {
  await page.goto(event);
  await expect(
    page.getByRole('heading', { name: '2 articles that count as one origin' }),
  ).toBeVisible();
  await page
    .getByRole('link', {
      name: '18% of Al Arabiya English in The Indian Awaaz, one origin by shared text',
    })
    .click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('side by side');
  await expect(page.getByText('71 of 385, and 71 of 406')).toBeVisible();

  await page.getByRole('link', { name: 'Address of passage 4 of Al Arabiya English' }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/${alArabiya}/1/${indianAwaaz}/1#a-\\d+-\\d+$`));
  const passage = page.locator(':target');
  await expect(passage).toContainText('You could probably figure out one of them');
  await expect(passage).toBeInViewport();
  await expect(passage.locator('mark')).toHaveText('clear allusion');

  await passage.getByRole('link', { name: 'passage 6 of The Indian Awaaz' }).click();
  await expect(page.locator(':target').locator('mark')).toHaveText('reference');
});

test('matching passages stand level, and the differences of quotations are listed above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(address);
  const top = async (column: 'a' | 'b', words: string) => {
    const box = await page.locator(`[id^="${column}-"]`, { hasText: words }).boundingBox();
    return box?.y;
  };
  for (const words of ['You could probably', 'path to peace', 'the blockaded Gaza Strip']) {
    expect(await top('a', words)).toBe(await top('b', words));
  }
  const quotations = page.getByRole('region', { name: 'The same speakers' });
  await expect(quotations).toContainText('prints “double-down”, The Indian Awaaz “double down”');
  await expect(quotations).toContainText('prints “peace where”, The Indian Awaaz “peace, where”');
  await expect(quotations).toContainText('And it is the one diametrically opposed');
  const wordings = page.getByRole('region', { name: 'The same sentence in other words' });
  await expect(wordings.getByRole('row', { name: /militia group.* group/ })).toBeVisible();
});

test('a claim in the text leads to its fact, and its number to what both report', async ({
  page,
}) => {
  await page.goto(address);
  const column = page.getByRole('region', { name: 'The text of The Indian Awaaz' });
  await column.getByRole('link', { name: 'Fact 2 of both: Killed in all' }).click();
  await expect(page.locator(':target')).toContainText('compatible');
  await expect(page.locator(':target')).toContainText('claimed more than 1,000 lives');
  await page.locator(':target').getByRole('link', { name: 'Killed in all' }).click();
  await expect(page).toHaveURL(`${event}/facts/killed-in-all`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('passages that match follow each other, each with its outlet', async ({ page }) => {
    await page.goto(address);
    const passage = (column: 'a' | 'b') =>
      page.locator(`[id^="${column}-"]`, { hasText: 'You could probably' });
    const [a, b] = [await passage('a').boundingBox(), await passage('b').boundingBox()];
    expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
    expect((b?.y ?? 0) - (a?.y ?? 0) - (a?.height ?? 0)).toBeLessThan(40);
    await expect(passage('b').getByText('The Indian Awaaz', { exact: true })).toBeVisible();
  });
});

test.describe('without JavaScript and without a style sheet', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/ERR_FAILED .*\.css/] });

  test('one text follows the other, each whole', async ({ page, request }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(address);
    const read = await (await request.get(`/api${address}`)).json();
    for (const [name, column] of [
      ['Al Arabiya English', 'a'],
      ['The Indian Awaaz', 'b'],
    ] as const) {
      const region = page.getByRole('region', { name: `The text of ${name}` });
      await expect(region.locator(`[id^="${column}-"]`)).toHaveCount(read[column].passages.length);
    }
    const order = await page
      .locator('[id^="a-"], [id^="b-"]')
      .evaluateAll((passages) => passages.map(({ id }) => id[0]).join(''));
    expect(order).toMatch(/^a+b+$/);
  });
});

test('two versions of one article are compared on the same page', async ({ page }) => {
  const database = await createTestDatabase('recount_seeded');
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<{ id: number; body: string }>(
    `SELECT a.id, v.body FROM "Article" a JOIN "ArticleVersion" v ON v.id = a."currentVersionId"
     WHERE a.slug = $1`,
    [alArabiya],
  );
  const body = (rows[0]?.body ?? '').replace('more than 1,000', 'at least 1,100');
  await client.query(
    `WITH version AS (
       INSERT INTO "ArticleVersion" ("articleId", number, body, sha256) VALUES ($1, 2, $2, $3) RETURNING id)
     UPDATE "Article" SET "currentVersionId" = (SELECT id FROM version) WHERE id = $1`,
    [rows[0]?.id, body, createHash('sha256').update(body, 'utf8').digest('hex')],
  );
  await client.end();
  const server = await startProductionServer(database.url);
  try {
    await page.goto(`${server.url}/articles/${alArabiya}/2`);
    await page.getByRole('link', { name: 'versions 1 and 2 side by side' }).click();
    await expect(page).toHaveURL(`${server.url}/compare/${alArabiya}/1/${alArabiya}/2`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('version 1 and version 2');
    const texts = page.getByRole('region', { name: 'The texts' });
    await expect(texts.locator('[id^="a-"] mark')).toHaveText(['more than 1,000']);
    await expect(texts.locator('[id^="b-"] mark')).toHaveText(['at least 1,100']);
  } finally {
    await server.close();
    await database.drop();
  }
});

test.describe('what is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const missing of [
    `/compare/${alArabiya}`,
    `/compare/${alArabiya}/${alArabiya}`,
    `/compare/${alArabiya}/nothing`,
    `/compare/${alArabiya}/9/${indianAwaaz}/1`,
    `/compare/${alArabiya}/1/${indianAwaaz}/1/more`,
    '/compare/%00/%F0%9F%98%80',
  ]) {
    test(`${missing} is a page that says so, with 404`, async ({ page }) => {
      const response = await page.goto(missing);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nothing is kept at this address',
      );
    });
  }
});

test('the same as data has both texts, their rows and their shares', async ({ request }) => {
  const response = await request.get(`/api${address}`);
  expect(response.headers()['cache-control']).toContain('s-maxage');
  const view = await response.json();
  expect(view.a).toMatchObject({ article: alArabiya, version: 1, copied: { words: 71, of: 385 } });
  expect(view.rows.flatMap((row: { a: number[] }) => row.a)).toHaveLength(view.a.passages.length);
  expect((await request.get(`/api/compare/${alArabiya}/nothing`)).status()).toBe(404);
});
