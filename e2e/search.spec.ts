import pg from 'pg';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';
import { severableConnection } from './severable-connection';

test('from the head of any page to the words in an article', async ({ page }) => {
  await page.goto('/how-to-read');
  const box = page.getByRole('search', { name: 'All of Recount' }).getByRole('searchbox');
  await box.fill('cynically vetoed');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=cynically\+vetoed$/);
  await expect(page).toHaveTitle('cynically vetoed · Search · Recount');
  const article = page.getByRole('listitem').filter({ hasText: 'Article · Reaction' });
  await expect(article.locator('mark').first()).toBeVisible();
  await article.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/reaction-us-led-vote-fails\/1/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('US-led UN ceasefire vote');
});

test('a symbol leads to its vote, a row to its verdict', async ({ page }) => {
  await page.goto('/search?q=s+2024+239');
  const results = page.getByRole('region', { name: /results/ }).getByRole('listitem');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
    'Ceasefire in the Gaza Strip',
  );
  await page.goto('/search?q=who+vetoed&kind=fact');
  await expect(results.filter({ hasText: 'Who vetoed' }).first()).toContainText(
    'against the record',
  );
  await page.getByRole('link', { name: 'Who vetoed', exact: true }).click();
  await expect(page).toHaveURL('/events/us-draft-22-march-2024/facts/who-vetoed');
});

test('a slip is mended and said, and what was typed can be had exactly', async ({ page }) => {
  await page.goto('/search?q=Nebenza');
  await expect(page.getByText('Nothing is spelt “Nebenza”; showing “Nebenzia”.')).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('Nebenzia');
  await page.getByRole('link', { name: 'Look for exactly what was typed' }).click();
  await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('"Nebenza"');
});

test('every page of results is reached, without one twice', async ({ page }) => {
  const seen: string[] = [];
  await page.goto('/search?q=ceasefire');
  for (;;) {
    seen.push(
      ...(await page
        .getByRole('heading', { level: 3 })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
    );
    const more = page.getByRole('link', { name: 'More results' });
    if ((await more.count()) === 0) break;
    await page.goto((await more.getAttribute('href')) ?? '');
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(new Set(seen).size).toBe(seen.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words and choices are a plain form', async ({ page }) => {
    await page.goto('/search');
    await expect(page.getByRole('heading', { name: 'What can be found' })).toBeVisible();
    const form = page.getByRole('search', { name: 'With filters' });
    await form.getByRole('searchbox').fill('killed');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('Facts');
    await form.getByRole('combobox', { name: 'Verdict' }).selectOption('contested');
    await form.getByRole('combobox', { name: 'Outlet' }).selectOption('NZ Herald');
    await form.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { name: 'One result' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(
      'Hamas and Islamic Jihad fighters killed',
    );
    await expect(form.getByRole('combobox', { name: 'Verdict' })).toHaveValue('contested');
  });

  test('every example finds something', async ({ page }) => {
    await page.goto('/search');
    const examples = page.getByRole('region', { name: 'What can be found' }).getByRole('link');
    const addresses = await examples.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    }
  });

  test('what finds nothing, or cannot be looked for, says what to try', async ({ page }) => {
    await page.goto('/search?q=zzzzqqqq&kind=vote');
    await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
    await page.goto('/search?q=the+of');
    await expect(page.getByText('Words as common as these')).toBeVisible();
    await page.goto('/search?q=-Gaza');
    await expect(page.getByText('Name at least one word')).toBeVisible();
    await page.goto(`/search?q=${'a'.repeat(300)}&kind=nothing`);
    await expect(page.getByText('No more than 200 characters')).toBeVisible();
    await expect(page.getByText('left at “any”: kind')).toBeVisible();
  });
});

test('hostile input is answered, and nothing of it is markup', async ({ page, request }) => {
  const typed = [
    '"',
    "'; DROP TABLE x; --",
    '& | ! <-> :* ( ) \\',
    '🕊️',
    '%00',
    '%',
    '_',
    '\u202eveto',
  ];
  for (const q of typed) {
    const answer = await request.get(`/search?${new URLSearchParams({ q })}`);
    expect([q, answer.status()]).toEqual([q, 200]);
  }
  for (const raw of ['/search?q=%00', '/search?q=%ED%A0%80', '/search?q=%', '/search?q=a&q=b']) {
    expect([raw, (await request.get(raw)).status()]).toEqual([raw, 200]);
  }
  await page.goto(
    `/search?${new URLSearchParams({ q: '<script>document.title="x"</script> <mark>' })}`,
  );
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue(/<script>/);
  await expect(page).toHaveTitle(/Search · Recount$/);
});

test('the same as data', async ({ request }) => {
  const answer = await request.get('/api/search?q=%22at+least+227%22');
  expect(answer.headers()['cache-control']).toContain('s-maxage=60');
  const { results, next, total, kinds, respellings, asTyped } = await answer.json();
  expect({ next, total, respellings, asTyped }).toEqual({
    next: null,
    total: { count: 2, more: false },
    respellings: [],
    asTyped: null,
  });
  expect(kinds).toEqual([
    { kind: 'article', count: 1 },
    { kind: 'fact', count: 1 },
  ]);
  expect(results[0]).toMatchObject({
    kind: 'fact',
    address: '/events/french-draft-may-2021/facts/palestinians-killed',
    verdicts: ['compatible'],
  });
  for (const [query, sentence] of [
    ['', 'There are no words to look for.'],
    ['?q=a&kind=b', 'kind must be one of article, fact, event, vote, outlet.'],
    ['?q=a&after=b', 'after must be the `next` of another page.'],
    [`?q=${'a'.repeat(201)}`, 'q must be at most 200 characters and 20 words.'],
  ]) {
    const refused = await request.get(`/api/search${query}`);
    expect([refused.status(), await refused.json()]).toEqual([400, { error: sentence }]);
  }
});

test('caches may keep a page of results for a minute, search engines not at all', async ({
  request,
}) => {
  const answer = await request.get('/search?q=gaza');
  expect(answer.headers()['cache-control']).toBe('public, s-maxage=60, stale-while-revalidate=60');
  expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
  expect(await (await request.get('/search')).text()).not.toContain('noindex');
});

test.describe('on a database of its own', () => {
  test.use({ expectedErrors: [/status of 503/] });

  test('a verdict that is out of date is not shown, is worked out behind, and an outage is a 503', async ({
    page,
  }) => {
    const database = await createTestDatabase('recount_seeded');
    const connection = await severableConnection(database.url);
    const server = await startProductionServer(connection.databaseUrl);
    try {
      const client = new pg.Client(database.url);
      await client.connect();
      await client.query(`UPDATE "Claim" SET hedge = 'No fewer than' WHERE hedge = 'At least'`);
      await client.end();
      await page.goto(`${server.url}/search?q=palestinians+killed&kind=fact`);
      await expect(
        page.getByText('What the rows show is being worked out anew.').first(),
      ).toBeVisible();
      await expect
        .poll(async () => (await fetch(`${server.url}/search?q=palestinians&kind=fact`)).text())
        .not.toContain('being worked out anew');

      await connection.sever();
      const gone = await fetch(`${server.url}/search?q=council`);
      expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '5']);
      expect(gone.headers.get('cache-control')).toContain('no-store');
      expect((await fetch(`${server.url}/api/search?q=council`)).status).toBe(503);
      await page.goto(`${server.url}/search?q=council`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This page is not available just now',
      );
      await connection.restore();
      await expect
        .poll(async () => (await fetch(`${server.url}/search?q=council`)).status, {
          timeout: 15_000,
        })
        .toBe(200);
    } finally {
      await server.close();
      await connection.sever();
      await database.drop();
    }
  });
});
