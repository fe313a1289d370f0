import { randomUUID } from 'node:crypto';
import { expect, inTables } from './at-the-desk';
import { bringText, report, reportPage, reviewed, test } from './bringing-in';
import { faultsEverywhere } from './faults';

test('the pages of bringing in and of reviewing are whole at every width, in the light and in the dark', async ({
  editor: { page },
  site,
}) => {
  test.slow();
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto('/editor/articles/new');
  await page.getByLabel('Address of the feed').fill(`${site.url}/feed.xml`);
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page.getByRole('list', { name: 'Feeds that are followed' })).toBeVisible();

  const changed = report.map((paragraph) => paragraph.replace('Guyana abstained', 'one abstained'));
  site.pages.set('/world/1', {
    type: 'text/html',
    body: reportPage(`${site.url}/world/1`, changed),
  });
  await page.goto('/editor/articles/new');
  await page.getByLabel('Addresses, one a line').fill(`${site.url}/world/1\n${site.url}/gone`);
  await page.getByRole('button', { name: 'Fetch them' }).click();
  await expect(page.getByText('2 of 2 read')).toBeVisible({ timeout: 30_000 });
  const batch = new URL(page.url()).pathname;
  const taken = page.getByRole('link', { name: 'Council rejects US draft on Gaza ceasefire' });
  const intake = (await taken.getAttribute('href')) ?? '';
  await page.getByRole('link', { name: /^could not be read/ }).click();
  const failed = (await page.locator('main li[data-key-item] a').getAttribute('href')) ?? '';

  for (const address of [
    ...['/editor/articles', '/editor/articles/new', '/editor/feeds', reviewed(slug)],
    ...[batch, `${batch}?state=failed`, intake, failed],
  ]) {
    await page.goto(address);
    expect(await faultsEverywhere(page), address).toEqual([]);
  }
  await page.goto(intake);
  await expect(page.getByText('This may be here already')).toBeVisible();
  await page.goto(reviewed(slug));
  await page.getByText('No claim').first().click();
  await page.getByText('A new fact').first().click();
  expect(await faultsEverywhere(page), 'the forms of a proposal').toEqual([]);
});

test('what a form of a review refuses is heard in the title first, before which article it is', async ({
  editor: { page },
}) => {
  const title = 'Council rejects US draft on Gaza ceasefire';
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  await expect(page).toHaveTitle(new RegExp(`^${title}, in review`));
  await page.getByText('A new event', { exact: true }).click();
  await page.getByLabel('Time zone').fill('Nowhere/At_all');
  await page.getByRole('button', { name: 'Make the event' }).click();
  await expect(page.locator('main [role=alert]')).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^Error: ${title}, in review`));
});

test('a batch and what is in it go on in place as they are read, and say so', async ({
  editor: { page, userId },
  server,
}) => {
  const [batch, first, second] = [randomUUID(), randomUUID(), randomUUID()];
  await inTables(
    server,
    `WITH batch AS (INSERT INTO "Batch" (id, kind, title, "startedById") VALUES ($1, 'addresses', 'Two addresses', $4))
     INSERT INTO "Intake" (id, kind, "batchId", name, address, "createdAt")
     SELECT id::uuid, 'address', $1, 'https://courier.example/' || id, 'https://courier.example/' || id, now() + at
     FROM (VALUES ($2, interval '0 s'), ($3, interval '1 s')) own (id, at)`,
    [batch, first, second, userId],
  );
  const fail = (id: string) =>
    inTables(
      server,
      `UPDATE "Intake" SET state = 'failed', problem = 'Nothing is there.', "settledAt" = now() WHERE id = $1`,
      [id],
    );
  const intake = await page.context().newPage();
  await intake.goto(`/editor/intakes/${first}`);
  await expect(intake).toHaveTitle(/, being read/);
  await page.goto(`/editor/batches/${batch}?state=waiting`);
  await expect(page).toHaveTitle(/^Two addresses/);
  await expect(page.getByText('0 of 2 read')).toBeVisible();
  // What has the focus keeps it, and nothing that was on the page is loaded anew.
  const kept = page.getByRole('link', { name: new RegExp(second) });
  for (const own of [page, intake]) await own.evaluate(() => Object.assign(window, { here: true }));
  await kept.focus();

  await fail(first);
  await expect(page.getByText('1 of 2 read')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: '1 of 2 have been read.' })).toHaveCount(
    1,
  );
  await expect(page.getByRole('link', { name: new RegExp(first) })).toHaveCount(0);
  await expect(kept).toBeFocused();
  await intake.bringToFront();
  await expect(intake.getByText('Nothing is there.')).toBeVisible({ timeout: 30_000 });
  await expect(intake.getByRole('status').filter({ hasText: 'It could not be read.' })).toHaveCount(
    1,
  );
  await expect(intake).toHaveTitle(/, could not be read/);

  await fail(second);
  await page.bringToFront();
  await expect(page.getByRole('status').filter({ hasText: 'All 2 have been read.' })).toHaveCount(
    1,
  );
  for (const own of [page, intake]) {
    expect(await own.evaluate(() => (window as { here?: boolean }).here)).toBe(true);
  }
});

test('each list of the page of articles keeps its place while the other is gone through', async ({
  editor: { page },
  server,
}) => {
  await inTables(
    server,
    `INSERT INTO "Intake" (id, kind, name, address, state, problem, "settledAt", "createdAt")
     SELECT gen_random_uuid(), 'address', 'https://courier.example/' || at, 'https://courier.example/' || at, 'failed',
       'Nothing is there.', now(), now() - at * interval '1 minute' FROM generate_series(1, 101) at`,
  );
  await inTables(
    server,
    `INSERT INTO "Article" (slug, "outletId", title, "titleBasis", "publishedBasis", basis)
     SELECT 'lissa-' || at, (SELECT min(id) FROM "Outlet"), 'Lissa ' || at, 'made up', 'made up', 'made up'
     FROM generate_series(1, 41) at`,
  );
  await page.goto('/editor/articles?state=failed');
  const came = page.getByRole('navigation', { name: 'Pages of what has come in' });
  const held = page.getByRole('navigation', { name: 'Pages of what is to be published' });
  const shown = async () => [
    await page
      .getByRole('link', { name: /^https:\/\/courier\.example\// })
      .first()
      .textContent(),
    await page
      .getByRole('link', { name: /^Lissa / })
      .first()
      .textContent(),
  ];
  expect(await shown()).toEqual(['https://courier.example/1', 'Lissa 41']);
  await came.getByRole('link', { name: 'The next page' }).click();
  await expect.poll(shown).toEqual(['https://courier.example/51', 'Lissa 41']);
  await held.getByRole('link', { name: 'The next page' }).click();
  await expect.poll(shown).toEqual(['https://courier.example/51', 'Lissa 21']);
  await came.getByRole('link', { name: 'The first page' }).click();
  await expect.poll(shown).toEqual(['https://courier.example/1', 'Lissa 21']);
});
