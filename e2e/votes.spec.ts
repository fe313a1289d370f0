import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('votes are chosen by a form, and the choice stands in the address', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Votes' })
      .click();
    await expect(page.getByRole('heading', { name: '341 votes' })).toBeVisible();
    await expect(page.locator('main ol > li')).toHaveCount(50);

    await page.getByLabel('Vetoed by').selectOption('United States');
    await page.getByRole('button', { name: 'Show votes' }).click();
    await expect(page).toHaveURL(/[?&]vetoed-by=USA/);
    await expect(page.getByLabel('Outcome')).toHaveValue('vetoed');
    const heading = page.getByRole('heading', { name: '5 votes: vetoed by the United States' });
    await expect(heading).toBeVisible();
    await expect(page.locator('main ol > li')).toHaveCount(5);

    await page.getByLabel('State', { exact: true }).selectOption('Switzerland');
    await page.getByLabel('That state voted').selectOption('abstaining');
    await page.getByRole('button', { name: 'Show votes' }).click();
    await expect(page.locator('main ol > li')).toHaveCount(1);
    await expect(page.getByText('Where the record names no voters')).toBeVisible();
    await page.getByRole('link', { name: 'Show all votes' }).click();
    await expect(page.getByRole('heading', { name: '341 votes' })).toBeVisible();
  });

  test('the pages of all votes hold each of them once', async ({ page }) => {
    await page.goto('/votes');
    const addresses: string[] = [];
    const next = page.getByRole('link', { name: 'Earlier votes' });
    for (;;) {
      const links = page.locator('main ol > li h3 a');
      for (const link of await links.all()) addresses.push((await link.getAttribute('href')) ?? '');
      if ((await next.count()) === 0) break;
      const address = (await next.getAttribute('href')) ?? '';
      await next.click();
      await page.waitForURL((url) => url.pathname + url.search === address, { waitUntil: 'load' });
    }
    expect(addresses).toHaveLength(341);
    expect(new Set(addresses).size).toBe(341);
  });

  test('a choice that fits nothing says so and is cleared', async ({ page }) => {
    await page.goto('/votes?outcome=not-adopted&vetoed-by=USA');
    await expect(page.getByText('No vote on record fits this choice.')).toBeVisible();
    await page.getByRole('link', { name: 'Show all votes' }).click();
    await expect(page).toHaveURL(/\/votes$/);
  });

  test('a choice that is not known is named, and the others hold', async ({ page }) => {
    await page.goto('/votes?outcome=vetoed&year=abc');
    await expect(page.getByText('left at “any”: year.')).toBeVisible();
    await expect(page.getByRole('heading', { name: '13 votes: vetoed' })).toBeVisible();
    await page.goto('/votes?voted=against');
    await expect(page.getByText('only be chosen together with a state')).toBeVisible();
  });

  test('a vote leads to the words that report it, and to what the audit finds', async ({
    page,
  }) => {
    await page.goto('/votes/S/2024/239');
    await expect(
      page.getByRole('img', { name: /^Roll call as a picture: 11 in favour/ }),
    ).toBeVisible();
    await expect(
      page.getByText('China and the Russian Federation, permanent members, voted against: vetoed.'),
    ).toBeVisible();
    await expect(
      page.getByText('Algeria also voted against; it is not a permanent member'),
    ).toBeVisible();
    await expect(page.getByText('gives no warranty')).toBeVisible();
    await page.getByRole('link', { name: 'All findings of the audit' }).click();
    await expect(page.getByText('no entry carries the numbers 2772, 2770, 2762')).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: /in the article of Reaction: Who vetoed/ }).click();
    await expect(page).toHaveURL(/\/articles\/.+#chars-\d+-\d+$/);
  });

  test('sponsors that are many are folded, and none is lost', async ({ page }) => {
    await page.goto('/votes/S/2026/488');
    const folded = page.getByText('and 141 more, 153 in all');
    await expect(page.getByText('Zimbabwe').first()).toBeHidden();
    await folded.click();
    await expect(page.getByText('Zimbabwe').first()).toBeVisible();
  });

  test('two entries under one symbol are shown one after the other', async ({ page }) => {
    await page.goto('/votes/S/2025/435');
    await expect(page.getByText('The record has 2 entries under this symbol.')).toBeVisible();
    await expect(page.getByText('S/RES/2783 (2025)').first()).toBeVisible();
    await expect(page.locator('#entry-2')).toContainText('S/RES/2784 (2025)');
  });
});

for (const address of [
  '/votes/S%2F2024%2F254',
  '/votes/s/2024/254',
  '/votes/S/RES/2728',
  '/votes/S/RES/2728(2024)',
  '/votes/S/RES/2728%20(2024)',
  '/api/votes/s/2024/254',
  '/api/votes/S/RES/2728',
]) {
  test(`${address} leads to the vote for good`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    const api = address.startsWith('/api') ? '/api' : '';
    expect(response.headers().location).toBe(`${api}/votes/S/2024/254`);
  });
}

for (const address of ['/votes', '/votes/findings', '/votes/S/2024/239', '/series']) {
  test(`${address} is found with a slash at its end, too`, async ({ request }) => {
    const response = await request.get(`${address}/`, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(address);
  });
}

for (const address of ['/votes/S/2024/99999', '/votes/S/RES/2728(2023)', '/votes/nothing']) {
  test(`${address} is not there`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
    expect((await request.get(`/api${address}`)).status()).toBe(404);
  });
}

test('each choice is cached whole, however it is written', async ({ request }) => {
  await request.get('/votes?outcome=vetoed&year=2023');
  const again = await request.get('/votes?year=2023&agenda=&outcome=vetoed&utm=1');
  expect(again.headers()['x-nextjs-cache']).toBe('HIT');
});

test('the API gives the same votes, page by page, and a vote with what the audit finds', async ({
  request,
}) => {
  const first = await (await request.get('/api/votes')).json();
  expect(first.total).toEqual({ count: 341, more: false });
  expect(first.votes).toHaveLength(50);
  const second = await (await request.get(`/api/votes?from=${first.next}`)).json();
  expect(second.votes[0].date <= first.votes[49].date).toBe(true);
  expect(second.votes[0]).not.toEqual(first.votes[49]);

  const response = await request.get('/api/votes/S/2024/239');
  expect(response.headers()['cache-control']).toContain('s-maxage');
  const vote = await response.json();
  expect(vote.entries).toHaveLength(1);
  expect(vote.entries[0]).toMatchObject({
    record: { outcome: 'vetoed', tally: { inFavour: 11, against: 3, abstaining: 1 } },
    findings: [{ code: 'meetings out of order', kind: 'contradiction' }],
  });
  expect(vote.entries[0].source.terms).toContain('no warranty');
});

test('on paper the roll call stays and the form is left out', async ({ page }) => {
  await page.goto('/votes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Show votes' })).toBeHidden();
  await page.goto('/votes/S/2024/239');
  await expect(page.getByRole('img', { name: /^Roll call as a picture/ })).toBeVisible();
});
