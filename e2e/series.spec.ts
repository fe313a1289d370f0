import { expect, test } from './fixtures';

const killed = '/series/gaza-killed-ministry-of-health';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a series is found, read, paged through and entered at a day', async ({ page }) => {
    await page.goto('/series');
    await page
      .getByRole('link', {
        name: 'Killed in the Gaza Strip since 7 October 2023, Ministry of Health',
      })
      .click();
    const provenance = page.getByRole('complementary', { name: 'Where these figures come from' });
    await expect(provenance.getByText('Compiled by Tech for Palestine')).toBeVisible();
    await expect(page.getByText('is not stated')).toBeVisible();
    await expect(page.locator('#day-2023-10-08')).toContainText('370');
    await expect(page.locator('#day-2023-11-11')).toContainText('no figure');
    await page.getByRole('link', { name: 'Later days' }).first().click();
    await expect(page.locator('#day-2024-01-15')).toBeVisible();
    await expect(page.locator('#day-2023-10-08')).toHaveCount(0);
    await page.getByLabel('From the day').fill('2025-03-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\?from=2025-03-01$/);
    await expect(page.locator('#day-2025-03-01')).toBeVisible();
  });
});

test('an outlet’s figure leads to its words and to its fact', async ({ page }) => {
  await page.goto(killed);
  const reported = page.getByRole('region', { name: 'What outlets report of the same' });
  await reported.getByRole('link', { name: 'Palestinians killed in Gaza' }).click();
  await expect(page).toHaveURL(/\/facts\/palestinians-killed-in-gaza$/);
  await page.goto(killed);
  await reported.getByRole('link', { name: /in the article of The Indian Awaaz/ }).click();
  await expect(page.locator(':target')).toHaveCount(1);
});

test('a picture says in words what it shows, and has its figures in a table', async ({ page }) => {
  await page.goto(killed);
  const picture = page.getByRole('img', { name: /around 8 October 2023, drawn over time/ });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(
    /413 on 8 October 2023.*reports 415 or more as of 8 October 2023/,
  );
  const table = page.getByRole('table', { name: /around 8 October 2023: the same as a table/ });
  await expect(table.getByRole('row')).toHaveCount(8);
});

test('one drawing is shown at each width, and its colours follow the page', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(killed);
    await expect(page.locator('[role=img] svg:visible')).toHaveCount(2);
  }
  const dot = page.locator('[role=img] svg:visible circle').first();
  const light = await dot.evaluate((shape) => getComputedStyle(shape).fill);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await dot.evaluate((shape) => getComputedStyle(shape).fill)).not.toBe(light);
});

test('on paper the pictures and the days stay, and the ways through are left out', async ({
  page,
}) => {
  await page.goto(killed);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Days', exact: true })).toBeHidden();
  await expect(page.locator('[role=img] svg:visible')).toHaveCount(2);
  await expect(page.locator('#day-2023-10-08')).toBeVisible();
});

test('the address of a day leads to its row', async ({ page }) => {
  await page.goto(`${killed}?from=2023-10-08#day-2023-10-08`);
  await expect(page.locator('#day-2023-10-08')).toBeInViewport();
});

test('pages of a series are served from the cache', async ({ request }) => {
  for (const address of ['/series', killed, `${killed}?from=2024-01-15`]) {
    await request.get(address);
    const again = await request.get(address);
    expect(again.headers()['x-nextjs-cache'], address).toBe('HIT');
  }
});

test('the same is had as data, a page of days at a time', async ({ request }) => {
  const list = await (await request.get('/api/series')).json();
  expect(list.series).toHaveLength(13);
  const page = await (await request.get(`/api${killed}?from=2023-11-10`)).json();
  expect(page.series).toMatchObject({ slug: 'gaza-killed-ministry-of-health', unit: 'people' });
  expect(page.series).toMatchObject({ countedBy: 'Gaza Health Ministry', timeZone: 'Asia/Gaza' });
  expect(page).not.toHaveProperty('closeUps');
  expect(page.rows).toHaveLength(100);
  expect(page.rows[1]).toMatchObject({ day: '2023-11-11', value: null });
  expect(page.figures[0]).toMatchObject({ asOf: '2023-10-08', outlet: 'The Indian Awaaz' });
  expect((await request.get(`/api${killed}?from=yesterday`)).status()).toBe(400);
  expect((await request.get('/api/series/nothing')).status()).toBe(404);
});

test.describe('what is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const address of ['/series/nothing', '/series?from=..%2Fx', '/variants/series-list/_']) {
    test(`${address} says so`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
    });
  }
});
