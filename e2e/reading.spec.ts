import { expect, test } from './fixtures';

const event = '/events/security-council-8-october-2023';

test('from the home page to the words a figure came from', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Algeria is not a permanent member')).toBeVisible();

  await page.getByRole('link', { name: 'Security Council emergency session' }).click();
  const row = page.locator('tbody#fact-killed-in-all');
  await row.getByRole('link', { name: 'Killed in all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Killed in all' })).toBeVisible();

  await page.getByRole('link', { name: 'These words in the article of The Indian Awaaz' }).click();
  await expect(page).toHaveURL(/\/articles\/indian-awaaz-[a-z-]+\/1#chars-\d+-\d+$/);
  const [, start, end] = /chars-(\d+)-(\d+)/.exec(page.url()) ?? [];
  const words = page.locator(`.at-chars-${start}-${end}`);
  await expect(words).toHaveText('At least 1,100 people have already been killed');
  await expect(words).toBeInViewport();
  const [lit, other] = await Promise.all([
    words.evaluate((element) => getComputedStyle(element).backgroundColor),
    page
      .locator('[class*="at-chars-"]')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor),
  ]);
  expect(lit).not.toBe(other);
  await words.click();
  await expect(page).toHaveURL(/\/facts\/killed-in-all$/);
});

test('every claim of a comparison leads to exactly its own words', async ({ page, request }) => {
  const data = await (await request.get(`/api${event}`)).json();
  const { quote, article, version, start, end } = data.rows[0].cells[1].claims[0];
  await page.goto(`/articles/${article}/${version}`);
  const claims = data.rows.flatMap((row: { cells: { article: string; claims: unknown[] }[] }) =>
    row.cells.filter((cell) => cell.article === article).flatMap((cell) => cell.claims),
  );
  for (const claim of claims) {
    const pieces = await page.locator(`.at-chars-${claim.start}-${claim.end}`).allTextContents();
    expect(pieces.join('')).toBe(claim.quote.replaceAll('\n', ''));
    await expect(page.locator(`#chars-${claim.start}-${claim.end}`)).toHaveCount(1);
  }
  expect(quote.length).toBe(end - start);
});

test('a claim that was corrected or added says so with its reason', async ({ page }) => {
  await page.goto('/articles/indian-awaaz-ends-without-unified-position');
  const claim = page.locator('#claims ~ ol > li', {
    hasText: 'Riyad Mansour on a change of course',
  });
  await expect(claim).toContainText('Corrected by hand: The fragments in one sentence');
  await expect(page.getByText('by hand')).toHaveCount(2);

  await page.goto(`${event}/facts/length`);
  await expect(page.getByText('Added by hand: Lengths of time')).toBeVisible();
});

test('filters by verdict and kind stand in the address and can be combined', async ({ page }) => {
  await page.goto(event);
  await page.getByRole('link', { name: /^conflict \(1\)$/ }).click();
  await expect(page).toHaveURL(`${event}?verdict=conflict#rows`);
  await expect(page.locator('tbody[id]')).toHaveCount(1);
  await page.getByRole('link', { name: /^what happened/ }).click();
  await expect(page).toHaveURL(`${event}?verdict=conflict&kind=answer#rows`);
  await expect(page.locator('tbody[id]')).toHaveCount(1);

  await page.goto(`${event}?verdict=contested`);
  await expect(page.getByText('No row has this verdict and kind.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all rows' }).click();
  await expect(page.locator('tbody[id]')).toHaveCount(17);
});

test('the policy moves what vague words mean, and the address keeps it', async ({ page }) => {
  await page.goto(event);
  const rockets = page.locator('tbody#fact-rockets-launched');
  const hostages = page.locator('tbody#fact-taken-hostage');
  await expect(hostages).toContainText('200 or more');
  await page.getByRole('link', { name: 'ACLED', exact: true }).click();
  await expect(page).toHaveURL(`${event}?policy=acled#rows`);
  await expect(hostages).toContainText('is read as 100, by the ACLED policy');
  await expect(rockets).toContainText('2,000 or more');

  await hostages.getByRole('link', { name: 'Taken hostage' }).click();
  await expect(page).toHaveURL(`${event}/facts/taken-hostage?policy=acled`);
  await expect(page.getByText('is read as 100, by the ACLED policy')).toBeVisible();
  await page.getByRole('link', { name: 'Literal', exact: true }).click();
  await expect(page).toHaveURL(`${event}/facts/taken-hostage`);
  await expect(page.getByText('is read as 200 or more')).toBeVisible();
});

test('a value that no option has is read as the default', async ({ page }) => {
  await page.goto(`${event}?policy=%3Cscript%3E&verdict=nonsense&kind=..%2F..`);
  await expect(page.locator('tbody[id]')).toHaveCount(17);
});

test.describe('what is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const address of [
    '/events/nothing',
    `${event}/facts/nothing`,
    '/articles/nothing',
    '/articles/al-arabiya-council-divided/2',
    '/articles/al-arabiya-council-divided/1e0',
    '/nothing',
    '/?from=nonsense',
    '/events/nothing?policy=acled',
    '/events/%00',
    '/events/%zz',
    '/articles/%',
    '/events/%F0%9F%98%80',
  ]) {
    test(`${address} is a page that says so, with 404`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nothing is kept at this address',
      );
    });
  }
});
