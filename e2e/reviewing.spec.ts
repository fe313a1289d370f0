import type { Page } from '@playwright/test';
import { expect, inTables } from './at-the-desk';
import { bringText, report, reviewed, test } from './bringing-in';
import { heard } from './by-keyboard';

const event = '/events/us-draft-22-march-2024';

test('an article is reviewed and published by keyboard alone', async ({
  editor: { page },
  page: reader,
  server,
}) => {
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  const { keyboard } = page;

  // The first is accepted on the fact that is suggested first; the page goes on at the next.
  await focusOn(page, 'Russia and China vetoed');
  await send(page, '1');
  await expect(said(page)).toHaveText('Accepted, on “Outcome of the vote”.');
  await expect(proposal(page, '11 in favour')).toBeFocused();
  await send(page, '1');
  await expect(said(page)).toHaveText('Accepted, on “Outcome of the vote”.');

  // What is not about the fact suggested is not suggested for it again.
  await focusOn(page, 'Algeria voted against');
  await expect(proposal(page, 'Algeria voted against')).toContainText('Who vetoed');
  await send(page, 'x');
  await expect(said(page)).toHaveText('That fact is not suggested for these words again.');
  await page.reload();
  await expect(proposal(page, 'Algeria voted against')).not.toContainText('Who vetoed');

  // A new fact takes two keys.
  await focusOn(page, 'For all the fiery rhetoric');
  await keyboard.press('n');
  await expect(proposal(page, 'For all the fiery rhetoric').getByLabel('Title')).toBeFocused();
  await send(page, 'Enter');
  await expect(said(page)).toContainText('Accepted, on “Linda Thomas-Greenfield');

  // What is no claim is refused, and stays so.
  await focusOn(page, 'the imperative of an immediate');
  await keyboard.press('r');
  await expect(
    proposal(page, 'the imperative of an immediate').getByRole('group', { name: 'Why it is none' }),
  ).toBeFocused();
  // No reason is anybody's before it is chosen, nor is a number here that of a fact.
  await keyboard.press('Enter');
  await keyboard.press('5');
  await expect(page).toHaveURL(/said=/);
  await expect(said(page)).toContainText('Accepted, on “Linda Thomas-Greenfield');
  await send(page, '2');
  await expect(said(page)).toHaveText('Refused; it is not proposed again.');

  await send(page, 'p');
  await expect(said(page)).toContainText('It is published');
  await reader.goto(event);
  await expect(reader.locator('#fact-outcome')).toContainText('The Harbour Courier');
  await expect(reader.locator('#fact-outcome')).toContainText('11');
  await expect(reader.getByText('Linda Thomas-Greenfield, Vote on the US draft')).toBeVisible();
  const kept = await inTables(
    server,
    'SELECT (SELECT count(*)::int FROM "RefusedProposal") AS proposals, (SELECT count(*)::int FROM "RefusedFact") AS facts',
  );
  expect(kept).toEqual([{ proposals: 1, facts: 1 }]);
  expect(await inTables(server, 'SELECT reason FROM "RefusedProposal"')).toEqual([
    { reason: 'Of an earlier time, as background' },
  ]);
});

test('a key that is held accepts one proposal and not the next', async ({
  editor: { page },
  server,
}) => {
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  await focusOn(page, 'Russia and China vetoed');
  await page.keyboard.down('1');
  await expect(said(page)).toHaveText('Accepted, on “Outcome of the vote”.');
  await expect(proposal(page, '11 in favour')).toBeFocused();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await page.reload();
  await heard(page);
  await expect(proposal(page, '11 in favour')).toBeVisible();
  const accepted = await inTables(
    server,
    `SELECT c.quote FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
     JOIN "Article" a ON a.id = v."articleId" WHERE a.slug = $1`,
    [slug],
  );
  expect(accepted).toHaveLength(1);
  await page.keyboard.press('j');
  await send(page, '1');
  await expect(said(page)).toContainText('Accepted, on “');
});

test('an article about nothing that is known makes an event by two keys, but for a zone that nothing tells', async ({
  editor: { page },
  page: reader,
  server,
}) => {
  const slug = await bringText(page, ferry.join('\n\n'), {
    title: 'Ferry runs aground off Lissa',
    day: '2025-02-03',
  });
  await page.goto(reviewed(slug));
  await heard(page);
  await page.locator('body').press('e');
  await expect(page.getByLabel('Title', { exact: true }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Time zone', { exact: true })).toBeFocused();
  await page.keyboard.type('Europe/Rome');
  await send(page, 'Enter');
  await expect(said(page)).toHaveText('The event is made, and the article is part of it.');
  // It is nobody’s yet but the editors’.
  const made = await inTables<{ slug: string }>(
    server,
    `SELECT slug FROM "Event" WHERE "publicSince" IS NULL`,
  );
  const address = `/events/${made[0]?.slug}`;
  expect((await reader.request.get(address)).status()).toBe(404);

  await focusOn(page, '14 people were injured');
  await page.keyboard.press('n');
  await send(page, 'Enter');
  await expect(said(page)).toContainText('Accepted, on “');
  await expect(page.getByText('(readers do not get it yet)')).toHaveCount(2);
  expect(await leadingNowhere(page)).toEqual([]);
  await send(page, 'p');
  await expect(said(page)).toContainText('It is published');
  await expect(page.getByText('(readers do not get it yet)')).toHaveCount(0);
  await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
  expect(await leadingNowhere(page)).toEqual([]);
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Ferry runs aground');
  await expect(reader.getByText('The Harbour Courier').first()).toBeVisible();

  await page.getByRole('button', { name: 'Take it back from readers' }).click();
  await expect(said(page)).toHaveText('Readers do not get it any more.');
  expect((await reader.request.get(address)).status()).toBe(404);
});

test('a changed text is a new version, to which claims are carried whose words still stand', async ({
  editor: { page },
  page: reader,
}) => {
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  await focusOn(page, 'Russia and China vetoed');
  await send(page, '1');
  await focusOn(page, '11 in favour');
  await send(page, '1');
  await expect(page.getByText('3 to look at.')).toBeVisible();
  await send(page, 'p');
  await expect(said(page)).toContainText('It is published');

  const changed = report.join('\n\n').replace('three against', 'two against');
  expect(await bringText(page, changed, { sameAs: 'Yes: a new version' })).toBe(slug);
  await page.goto(reviewed(slug));
  await expect(page.getByText('Its text has changed.')).toBeVisible();
  const claims = page.getByRole('region', { name: 'Its claims' });
  await expect(claims).toContainText('Russia and China vetoed');
  await expect(claims).not.toContainText('11 in favour');

  // Readers have the version that was published until the new one is.
  await reader.goto(`/articles/${slug}`);
  await expect(reader.getByText('three against').first()).toBeVisible();
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await expect(said(page)).toContainText('It is published');
  await reader.reload();
  await expect(reader.getByText('Russia and China vetoed it').first()).toBeVisible();
  await expect(reader.getByText('three against')).toHaveCount(0);
  await reader.goto(`/articles/${slug}/1`);
  await expect(reader.getByText('three against').first()).toBeVisible();

  // Once more the same text is nothing new.
  expect(await bringText(page, changed)).toBe(slug);
  await expect(page.getByText('The article was here already, with this very text.')).toBeVisible();
});

/** Links of the page that lead to no page, or to no part of this one. */
async function leadingNowhere(page: Page): Promise<readonly string[]> {
  const links = page.locator('main a[href]:not([rel~=external])');
  const hrefs = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))));
  const nowhere: string[] = [];
  for (const href of hrefs) {
    if (href === null) continue;
    const leads = href.startsWith('#')
      ? (await page.locator(`[id="${href.slice(1)}"]`).count()) === 1
      : (await page.request.get(href)).ok();
    if (!leads) nowhere.push(href);
  }
  expect(hrefs.size).toBeGreaterThan(2);
  return nowhere;
}

const ferry: readonly string[] = [
  'LISSA — A ferry with 120 people on board ran aground off the island of Lissa on Monday, and 14 people were injured, the coast guard said.',
  'The ship, which was built in 1998, had left the harbour an hour before in heavy rain. Divers looked for holes in its hull until the evening.',
  'The company that runs it said that it would answer for what had happened, and that the passengers would be brought to the mainland on the next day.',
];

function proposal(page: Page, words: string) {
  return page.locator('[data-proposal]').filter({ hasText: words }).first();
}

/** Presses a key that sends a form, and waits for the page that answers it. */
async function send(page: Page, key: string): Promise<void> {
  await heard(page);
  const answered = page.waitForEvent('load');
  await page.keyboard.press(key);
  await answered;
}

async function focusOn(page: Page, words: string): Promise<void> {
  await heard(page);
  await proposal(page, words).focus();
}

function said(page: Page) {
  return page.getByRole('status').first();
}
