import { annotate, annotations, expect, form, row, said, session, test } from './at-the-desk';
import { tabTo, typeInto } from './by-keyboard';
import { watchErrors } from './fixtures';
import { signedIn } from './signed-in';

test('somebody is invited, signs in, annotates from the row, replies, resolves, and a reader sees it at once', async ({
  server,
  browser,
  page: reader,
}) => {
  const admin = await signedIn(server, browser, { name: 'Ann Admin', role: 'admin' });
  await admin.page.goto('/editor/people');
  await admin.page.getByLabel('For whom').fill('Grace');
  await admin.page.getByRole('button', { name: 'Make a link' }).click();
  const link = await admin.page.getByLabel('The link').inputValue();

  const context = await browser.newContext({ baseURL: server.url });
  watchErrors(context);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Name').fill('Grace');
  await page.getByLabel('E-mail address').fill('grace.h@newsroom.example');
  await page.getByLabel('Password').fill('nine green bottles on a wall');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/editor\/account/);
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('grace.h@newsroom.example');
  await page.getByLabel('Password').fill('nine green bottles on a wall');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/editor/);

  // The reader has the page, so that it is in the cache and in what is kept for a second.
  await reader.goto(session);
  await expect(row(reader, 'israelis-killed')).not.toContainText('Grace');

  await page.goto(session);
  const own = row(page, 'israelis-killed');
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Only one report has this figure.');
  await form(own).getByRole('button', { name: 'Save' }).click();
  await expect(said(page)).toHaveText('Annotation saved.');
  await annotations(own).getByRole('button', { name: 'Reply' }).click();
  await form(own).getByLabel('Reply').fill('The wire had it an hour later.');
  await form(own).getByRole('button', { name: 'Save' }).click();
  await expect(annotations(own).getByRole('article', { name: 'Reply by Grace' })).toBeVisible();
  await annotations(own).getByRole('button', { name: 'Edit', exact: true }).click();
  await form(own).getByLabel('Status').selectOption('Explained');
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await form(own).getByRole('button', { name: 'Save' }).click();
  expect((await saved).status()).toBe(200);

  // The first answer after the save's own shows it.
  await reader.reload();
  await expect(row(reader, 'israelis-killed')).toContainText('Explained');
  await expect(row(reader, 'israelis-killed')).toContainText('Only one report has this figure.');
  await expect(row(reader, 'israelis-killed')).toContainText('Grace');
  await reader.goto(`${session}/facts/israelis-killed`);
  await expect(reader.getByText('The wire had it an hour later.')).toBeVisible();
  expect(await reader.content()).not.toContain('grace.h@newsroom.example');
  await Promise.all([admin.context.close(), context.close()]);
});

test('the same by keyboard alone', async ({ server, browser, page: reader }) => {
  const admin = await signedIn(server, browser, { name: 'Ann Admin', role: 'admin' });
  const byAdmin = admin.page;
  await byAdmin.goto('/editor/people');
  await typeInto(byAdmin, byAdmin.getByLabel('For whom'), 'Grace');
  await tabTo(byAdmin, byAdmin.getByRole('button', { name: 'Make a link' }));
  await byAdmin.keyboard.press('Enter');
  const link = await byAdmin.getByLabel('The link').inputValue();

  const context = await browser.newContext({ baseURL: server.url });
  watchErrors(context);
  const page = await context.newPage();
  const { keyboard } = page;
  await page.goto(link);
  await typeInto(page, page.getByLabel('Name'), 'Grace');
  await typeInto(page, page.getByLabel('E-mail address'), 'grace.k@newsroom.example');
  await typeInto(page, page.getByLabel('Password'), 'nine green bottles on a wall');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/editor\/account/);
  await tabTo(page, page.getByRole('button', { name: 'Sign out', exact: true }).first());
  await keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await page.goto(`/sign-in?to=${encodeURIComponent(session)}`);
  await typeInto(page, page.getByLabel('E-mail address'), 'grace.k@newsroom.example');
  await typeInto(page, page.getByLabel('Password'), 'nine green bottles on a wall');
  await keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.goto(session);

  const own = row(page, 'israelis-killed');
  await expect(own.getByRole('button', { name: /^Annotate/ })).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('j');
  await expect(own.locator('th').getByRole('link').first()).toBeFocused();
  await keyboard.press('a');
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await typeInto(page, form(own).getByLabel('Note'), 'Only one report has this figure.');
  await keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Annotation saved.');
  await tabTo(page, annotations(own).getByRole('button', { name: 'Reply', exact: true }));
  await keyboard.press('Enter');
  await expect(form(own).getByLabel('Reply')).toBeFocused();
  await keyboard.type('The wire had it an hour later.');
  await keyboard.press('Control+Enter');
  await expect(annotations(own).getByRole('article', { name: 'Reply by Grace' })).toBeVisible();
  await tabTo(page, annotations(own).getByRole('button', { name: 'Edit', exact: true }).first());
  await keyboard.press('Enter');
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await tabTo(page, form(own).getByLabel('Status'));
  await keyboard.type('Expl');
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await keyboard.press('Control+Enter');
  expect((await saved).status()).toBe(200);

  const answered = Date.now();
  await reader.goto(session);
  await expect(row(reader, 'israelis-killed')).toContainText('Explained');
  await expect(row(reader, 'israelis-killed')).toContainText('Only one report has this figure.');
  test.info().annotations.push({
    type: 'milliseconds until a reader sees it',
    description: `${Date.now() - answered}`,
  });
  await Promise.all([admin.context.close(), context.close()]);
});
