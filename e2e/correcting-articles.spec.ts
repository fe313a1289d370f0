import type { Page } from '@playwright/test';
import { expect } from './at-the-desk';
import { bringText, report, reviewed, test } from './bringing-in';
import { faultsEverywhere } from './faults';

const event = '/events/us-draft-22-march-2024';
const why = 'The page says so; the mail had it wrong.';

test('what is saved of an article is corrected, and its readers see what it was', async ({
  editor: { page },
  page: reader,
}) => {
  const slug = await bringText(page, report.join('\n\n'), { day: '2024-03-23' });
  await page.goto(reviewed(slug));
  const claim = page.locator('[data-proposal]').filter({ hasText: 'Russia and China vetoed' });
  await claim.first().getByRole('button', { name: /^1\. / }).click();
  await expect(said(page)).toContainText('Accepted');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(said(page)).toContainText('It is published');
  // The reader has the pages, so that they are kept.
  await reader.goto(event);
  await expect(reader.getByText('The Harbour Courier').first()).toBeVisible();
  await reader.goto(`/articles/${slug}`);
  await expect(reader.locator('aside')).toContainText('23 March 2024');
  await expect(reader.getByText('Corrected here')).toHaveCount(0);

  await page.goto(`/articles/${slug}`);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Review' })
    .click();
  await expect(page).toHaveURL(reviewed(slug));
  await correction(page).locator('summary').click();
  const form = correction(page).locator('form');
  await form.getByLabel('Outlet', { exact: true }).fill('The Evening Harbour');
  await form.getByLabel('The outlet’s own page').fill('https://evening.example/');
  await form.getByLabel('Day of publication').fill('2024-03-22');
  await form.getByLabel('Byline').fill('Grace Hill');
  await form.getByLabel('Why it is corrected').fill(why);
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(said(page)).toHaveText(
    'Corrected: the outlet, the byline and the day of publication. What it was is kept.',
  );
  const listed = page.getByRole('region', { name: 'Corrected here' });
  await expect(listed).toContainText('The outlet was “The Harbour Courier”');
  await expect(listed).toContainText('The day of publication was 23 March 2024, is 22 March 2024');
  await expect(listed).toContainText(why);
  expect(await faultsEverywhere(page)).toEqual([]);

  await reader.reload();
  const provenance = reader.locator('aside');
  await expect(provenance).toContainText('Corrected here');
  await expect(provenance).toContainText('was “The Harbour Courier”, is “The Evening Harbour”');
  await expect(provenance).toContainText('Grace');
  await expect(provenance).toContainText(why);
  await expect(provenance).toContainText('as an editor corrected it');
  expect(await faultsEverywhere(reader)).toEqual([]);
  await reader.goto(event);
  await expect(reader.getByText('The Evening Harbour').first()).toBeVisible();
  await expect(reader.getByText('The Harbour Courier')).toHaveCount(0);
});

test('without JavaScript a correction that is refused is typed on where it was, and then saved', async ({
  editor,
  browser,
  server,
}) => {
  const slug = await bringText(editor.page, report.join('\n\n'));
  const context = await browser.newContext({
    ...{ baseURL: server.url, javaScriptEnabled: false },
    storageState: await editor.context.storageState(),
  });
  const page = await context.newPage();
  await page.goto(reviewed(slug));
  await correction(page).locator('summary').click();
  const form = correction(page).locator('form');
  await form.getByLabel('Title', { exact: true }).fill('Council rejects a US draft');
  await form.getByLabel('Address', { exact: true }).fill('https://courier.example/');
  await form.getByLabel('Why it is corrected').fill(why);
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(correction(page).getByRole('alert')).toContainText('front page');
  await expect(form.getByLabel('Title', { exact: true })).toHaveValue('Council rejects a US draft');
  await expect(form).toContainText('Saved is “Council rejects US draft on Gaza ceasefire”.');
  await expect(form.getByLabel('Why it is corrected')).toHaveValue(why);

  // Another editor is quicker, which is said rather than written over.
  const others = await editor.context.newPage();
  await others.goto(reviewed(slug));
  await correction(others).locator('summary').click();
  await others.getByLabel('Byline').fill('Grace Hill');
  await others.getByLabel('Why it is corrected').fill('It has one.');
  await others.getByRole('button', { name: 'Save the correction' }).click();
  await expect(said(others)).toContainText('Corrected: the byline.');
  await form.getByLabel('Address', { exact: true }).fill('https://courier.example/rejected');
  await form.getByLabel('Byline').fill('Ada Bell');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(correction(page).getByRole('alert')).toContainText(
    'Somebody has corrected the byline since',
  );
  await expect(form).toContainText('Saved is “Grace Hill”.');
  await form.getByLabel('Byline').fill('Grace Hill');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(said(page)).toContainText('Corrected: the title and the address.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Council rejects a US draft');
  await context.close();
});

function correction(page: Page) {
  return page.locator('details', { has: page.getByLabel('Why it is corrected') });
}

function said(page: Page) {
  return page.getByRole('status').first();
}
