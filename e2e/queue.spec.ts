import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { test } from './at-the-desk';
import { heard } from './by-keyboard';
import { expect, type TestServer } from './fixtures';
import { accountOf, signedIn, signInTo } from './signed-in';

const rows = (page: Page) => page.locator('main li[data-key-item]');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const selectOf = (page: Page) => page.getByRole('combobox', { name: 'Who is to look' }).last();

/** Writes to the database as a process of its own. */
async function write(server: TestServer, sql: string, values: unknown[] = []): Promise<void> {
  const db = new pg.Client({ connectionString: server.databaseUrl });
  await db.connect();
  try {
    await db.query(sql, values);
  } finally {
    await db.end();
  }
}

/** Has one article say another figure, without telling anyone but the database. */
function reread(server: TestServer, fact: string, lower: number, article: string) {
  return write(
    server,
    `UPDATE "Claim" c SET lower = $2, upper = $2, "lowerInclusive" = true, "upperInclusive" = true
     FROM "Fact" f, "ArticleVersion" v, "Article" a
     WHERE f.id = c."factId" AND f.slug = $1 AND v.id = c."articleVersionId" AND a.id = v."articleId"
       AND a.slug = $3`,
    [fact, lower, article],
  );
}

// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:401|422)/] });

test('a change by another process makes a row appear in an open queue, and moves nothing else', async ({
  server,
  browser,
}) => {
  const { page, context } = await signedIn(server, browser, { name: 'Ada', role: 'editor' });
  await page.goto('/editor');
  await expect(row(page, 'Was a joint statement considered?')).toHaveCount(1);
  const before = await rows(page).count();
  const chosen = row(page, 'Who vetoed').getByRole('checkbox');
  await chosen.check();
  await chosen.focus();
  await reread(server, 'killed-in-all', 900, 'al-arabiya-council-divided');
  const arrived = row(page, 'Killed in all');
  await expect(arrived).toContainText('conflict', { timeout: 15_000 });
  await expect(arrived).toContainText('Has just come');
  await expect(page.getByRole('status').filter({ hasText: 'One row has come' })).toBeVisible();
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(chosen).toBeFocused();
  await expect(chosen).toBeChecked();

  await reread(server, 'killed-in-all', 1200, 'al-arabiya-council-divided');
  await expect(arrived).toContainText('No longer in this list', { timeout: 15_000 });
  await expect(rows(page)).toHaveCount(before + 1);
  await page.reload();
  await expect(rows(page)).toHaveCount(before);
  await context.close();
});

test('the queue is worked through from the keyboard alone', async ({ server, browser }) => {
  const { page, context } = await signedIn(server, browser, { name: 'Bea', role: 'editor' });
  await page.goto('/editor?state=unreviewed');
  const first = rows(page).first();
  await heard(page);
  await page.keyboard.press('j');
  await expect(first.getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(first.getByRole('checkbox')).toBeChecked();
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.keyboard.press('x');
  await expect(first.getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('x');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Select the row');
  await expect(sheet.getByText('Annotate the row')).toHaveCount(1);
  await page.keyboard.press('Escape');

  const link = await first.getByRole('link').getAttribute('href');
  await first.getByRole('link').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('form').getByLabel('Why they differ')).toBeFocused();
  await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === link);
  await page.goBack();
  await heard(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === link);
  await expect(page.getByRole('form')).toHaveCount(0);
  await page.goBack();
  await heard(page);
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await context.close();
});

test('many rows are given to somebody at once, with a result or a reason', async ({
  server,
  browser,
}) => {
  const { page, context } = await signedIn(server, browser, { name: 'Cem', role: 'editor' });
  const other = await accountOf(server, { name: 'Dora <b>Doe</b>', role: 'editor' });
  await page.goto('/editor');
  const assign = page.getByRole('button', { name: 'Assign' });
  await assign.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Select the rows first.' })).toBeVisible();

  const count = await rows(page).count();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await expect(page.getByText(`${count} selected`)).toBeVisible();
  await selectOf(page).selectOption({ label: 'Dora <b>Doe</b>' });
  await assign.click();
  await expect(page.getByText(`Dora <b>Doe</b> is asked to look at ${count} rows.`)).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Dora <b>Doe</b> is to look' })).toHaveCount(count);

  await page.getByRole('checkbox', { name: 'Select Who vetoed' }).check();
  await write(server, `UPDATE "User" SET "deactivatedAt" = now() WHERE id = $1`, [other.userId]);
  await assign.click();
  await expect(page.getByRole('alert').filter({ hasText: 'no longer edits here' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Select Who vetoed' })).toBeChecked();
  await selectOf(page).selectOption({ label: 'nobody' });
  await assign.click();
  await expect(page.getByText('Nobody is asked to look at one row any more.')).toBeVisible();
  await expect(row(page, 'Who vetoed')).toContainText('Nobody is to look');

  await page.goto(`/editor?assignee=person.${other.userId}`);
  await expect(rows(page)).toHaveCount(count - 1);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectOf(page).selectOption({ label: 'nobody' });
  await assign.click();
  await expect(rows(page).filter({ hasText: 'No longer in this list' })).toHaveCount(count - 1);
  await context.close();
});

test('the address keeps the choice, and a browser keeps it under a name', async ({
  server,
  browser,
}) => {
  const { page, context } = await signedIn(server, browser, { name: 'Eve', role: 'editor' });
  await page.goto('/editor');
  const filter = page.getByRole('form', { name: 'Which rows to show' });
  await filter.getByLabel('Verdict').selectOption('against the record');
  await filter.getByLabel('Event').selectOption('Vote on the US draft, S/2024/239, 22 March 2024');
  await filter.getByRole('button', { name: 'Show rows' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(
    'against the record, of “Vote',
  );
  await expect(rows(page)).toHaveCount(1);
  await page.getByText('Keep this list').click();
  await page.getByLabel('Name, in this browser').fill('<i>Vetoes</i>');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.goto('/editor');
  await page.getByRole('link', { name: '<i>Vetoes</i>' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Forget the list <i>Vetoes</i>' }).click();
  await expect(page.getByRole('link', { name: '<i>Vetoes</i>' })).toHaveCount(0);

  await page.goto('/editor?verdict=conflict&older=99');
  await expect(page.getByText('No row fits this choice.')).toBeVisible();
  await page.goto('/editor?state=nothing&from=2023-02-30');
  await expect(page.getByText('“state”, “from” could not be read')).toBeVisible();
  await context.close();
});

test('a session that ended is said, and nothing is lost of what is shown', async ({
  server,
  browser,
}) => {
  const { page, context, userId } = await signedIn(server, browser, {
    name: 'Fay',
    role: 'editor',
  });
  await page.goto('/editor');
  const count = await rows(page).count();
  await write(server, `DELETE FROM "Session" WHERE "userId" = $1`, [userId]);
  await page.getByRole('checkbox', { name: 'Select Who vetoed' }).check();
  await page.getByRole('button', { name: 'Assign' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'You are not signed in.' });
  await expect(told.first()).toBeVisible();
  await expect(rows(page)).toHaveCount(count);
  await page.reload();
  await expect(page).toHaveURL((url) => url.pathname === '/sign-in');
  await context.close();
});

test('without JavaScript rows are assigned by a form', async ({ server, browser }) => {
  const account = await accountOf(server, { name: 'Gil', role: 'editor' });
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  await signInTo(context, account);
  const page = await context.newPage();
  await page.goto('/editor?verdict=against-the-record');
  await page.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose at least one row, and 200 at most.');
  await expect(page).toHaveURL(/\?verdict=against-the-record/);
  await page.getByRole('checkbox', { name: 'Select Who vetoed' }).check();
  await page.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('status').first()).toHaveText('One row was assigned.');
  await expect(row(page, 'Who vetoed')).toContainText('You are to look');
  await context.close();
});

test('nobody who is not signed in reads or assigns', async ({ server, request }) => {
  const read = await request.get(`${server.url}/api/editor/discrepancies`);
  expect(read.status()).toBe(401);
  expect(read.headers()['cache-control']).toBe('no-store, private');
  const page = await request.get(`${server.url}/editor?state=open`, { maxRedirects: 0 });
  expect(page.status()).toBe(307);
  expect(page.headers().location).toBe('/sign-in?to=%2Feditor%3Fstate%3Dopen');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`the queue has no accessibility fault in ${colorScheme} at ${width} px`, async ({
      server,
      browser,
    }) => {
      const { context } = await signedIn(server, browser, { name: 'Hal', role: 'editor' });
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const address of ['/editor', '/editor?assignee=me&older=7&state=nothing']) {
        await page.goto(address);
        if (address === '/editor') await rows(page).first().getByRole('checkbox').check();
        else await page.getByText('Keep this list').click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}
