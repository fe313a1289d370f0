import type { Page } from '@playwright/test';
import { expect } from './at-the-desk';
import { report, reportPage, test } from './bringing-in';

const event = '/events/us-draft-22-march-2024';

test('an editor brings in a second outlet’s report, reviews it and publishes it, and readers see two outlets and the record', async ({
  editor: { page },
  page: reader,
  site,
}) => {
  await reader.goto(event);
  await expect(reader.locator('#fact-outcome')).not.toContainText('Harbour Courier');

  const address = `${site.url}/world/council-rejects-draft`;
  site.pages.set('/world/council-rejects-draft', {
    type: 'text/html',
    body: reportPage(address),
  });
  await page.goto('/editor/articles');
  await page.getByRole('link', { name: 'Bring articles in' }).click();
  await page.getByLabel('Addresses, one a line').fill(address);
  await page.getByRole('button', { name: 'Fetch them' }).click();
  await expect(page).toHaveURL(/\/editor\/batches\//);
  await page.getByRole('link', { name: 'Council rejects US draft on Gaza ceasefire' }).click();

  // What was taken out is shown to be corrected, with where it was found.
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(
    'Council rejects US draft on Gaza ceasefire',
  );
  await expect(page.getByLabel('Outlet', { exact: true })).toHaveValue('The Harbour Courier');
  await expect(page.getByLabel('Byline')).toHaveValue('Ines Okafor');
  await expect(page.getByLabel('Day of publication')).toHaveValue('2024-03-22');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(report.join('\n\n'));
  await page.getByLabel('Byline').fill('Ines Okafor, United Nations');
  await page.getByRole('button', { name: 'Save the article' }).click();
  await expect(page).toHaveURL(/\/editor\/articles\/the-harbour-courier-council-rejects/);

  // Nothing of it is public yet.
  const slug = new URL(page.url()).pathname.split('/').at(-1);
  expect((await reader.request.get(`/articles/${slug}`)).status()).toBe(404);
  expect((await reader.request.get(`/api/outlets/the-harbour-courier`)).status()).toBe(404);

  await acceptOn(page, 'Russia and China vetoed', 'Outcome of the vote');
  await acceptOn(page, '11 in favour, three against', 'Outcome of the vote');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('It is published: readers get it')).toBeVisible();

  await reader.reload();
  const outcome = reader.locator('#fact-outcome');
  await expect(outcome).toContainText('The Harbour Courier');
  await expect(outcome).toContainText('Reaction');
  await expect(outcome).toContainText('11');
  await reader.goto(`/articles/${slug}`);
  await expect(reader.getByText('Ines Okafor, United Nations')).toBeVisible();
  await expect(reader.getByText('Russia and China vetoed it').first()).toBeVisible();
  await expect(reader.getByText('Diplomats left the building late')).toHaveCount(0);
  await expect(reader.getByText('Shown in excerpts')).toBeVisible();
});

async function acceptOn(page: Page, words: string, fact: string): Promise<void> {
  const proposal = page.locator('[data-proposal]').filter({ hasText: words }).first();
  await proposal.getByRole('button', { name: new RegExp(`^\\d\\. ${fact}$`) }).click();
  await expect(page.getByText(`Accepted, on “${fact}”.`)).toBeVisible();
}
