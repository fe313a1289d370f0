import { expect, test } from './fixtures';
import { accountOf, signedIn } from './signed-in';

test('an admin invites; who is invited makes an account, once, and sees what editors see', async ({
  server,
  browser,
}) => {
  const admin = await signedIn(server, browser, { name: 'Ann Admin', role: 'admin' });
  await admin.page.goto('/editor/people');
  await admin.page.getByLabel('For whom').fill('Grace, the <b>night</b> desk');
  await admin.page.getByRole('button', { name: 'Make a link' }).click();
  const link = await admin.page.getByLabel('The link').inputValue();
  expect(link).toMatch(/^http:\/\/localhost:\d+\/invitation\/[\w-]{43}$/);
  // Shown this once: neither again, nor readable in what the browser keeps.
  expect((await admin.context.cookies()).map(({ name }) => name)).not.toContain('recount.said');
  await admin.page.reload();
  await expect(admin.page.getByLabel('The link')).toHaveCount(0);
  await admin.page.goto('/editor/people');
  await expect(admin.page.getByLabel('The link')).toHaveCount(0);
  await expect(admin.page.getByText('Grace, the <b>night</b> desk', { exact: true })).toBeVisible();

  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Name').fill('Grace');
  await page.getByLabel('E-mail address').fill('Grace@Newsroom.example');
  await page.getByLabel('Password').fill('grace@newsroom.example');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('alert')).toContainText('little more than a name');
  await expect(page.getByLabel('Name')).toHaveValue('Grace');
  await page.getByLabel('Password').fill('nine green bottles on a wall');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/editor\/account/);
  await expect(page.getByText('Grace, editor')).toBeVisible();
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
  const people = await page.goto('/editor/people');
  expect(people?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only an admin sees this page');

  await page.goto(link);
  await expect(page.getByRole('alert')).toContainText('used already');
  const again = await page.request.post('/api/auth/redeem-invitation', {
    data: {
      token: link.split('/').at(-1) ?? '',
      name: 'Eve',
      email: 'eve@newsroom.example',
      password: 'nine green bottles on a wall',
      role: 'admin',
    },
  });
  expect(again.status()).toBe(410);
  await admin.page.reload();
  await expect(admin.page.getByText('used by Grace')).toBeVisible();
  await Promise.all([admin.context.close(), context.close()]);
});

test('a link that was taken back, and one that never was, open nothing and say so', async ({
  server,
  browser,
  page,
}) => {
  const admin = await signedIn(server, browser, { name: 'Ann Admin', role: 'admin' });
  const made = await admin.context.request.post('/api/editor/invitations', {
    data: { role: 'admin', note: 'Taken back' },
  });
  const { once: link } = await made.json();
  await admin.page.goto('/editor/people');
  await admin.page.getByRole('button', { name: 'Take it back: Taken back' }).click();
  await expect(admin.page.getByRole('status')).toContainText('opens nothing any more');
  await page.goto(link);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('taken back');
  await page.goto('/invitation/nothing');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'none that an admin has made',
  );
  await admin.context.close();
});

test('an admin changes roles, ends an account and opens it again; one admin stays', async ({
  server,
  browser,
}) => {
  const admin = await signedIn(server, browser, { name: 'Zoe Admin', role: 'admin' });
  const bob = await signedIn(server, browser, { name: 'Bob Baker', role: 'editor' });
  const mayInvite = async () =>
    (
      await bob.context.request.post('/api/editor/invitations', { data: { role: 'editor' } })
    ).status();
  const { page } = admin;
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  await page.goto('/editor/people');
  expect(await mayInvite()).toBe(403);
  await row(bob.email).getByRole('button', { name: 'Make an admin' }).click();
  await expect(page.getByRole('status')).toHaveText('Bob Baker has the new role.');
  // At once, in the session that he has.
  expect(await mayInvite()).toBe(200);
  await row(bob.email).getByRole('button', { name: 'Make an editor' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect(await mayInvite()).toBe(403);
  await row(bob.email).getByRole('button', { name: 'End the account' }).click();
  await expect(page.getByRole('status')).toContainText('is ended');
  expect(await mayInvite()).toBe(401);
  const refused = await bob.context.request.post('/api/auth/sign-in', {
    data: { email: bob.email, password: bob.password },
  });
  expect(refused.status()).toBe(401);
  await row(bob.email).getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('status')).toContainText('can sign in again');
  expect(await mayInvite()).toBe(401);
  const signsIn = await bob.context.request.post('/api/auth/sign-in', {
    data: { email: bob.email, password: bob.password },
  });
  expect(signsIn.status()).toBe(200);
  await Promise.all([admin.context.close(), bob.context.close()]);
});

test('an admin signs in, invites, changes a role, ends an account, and finds it all in the audit', async ({
  server,
  page,
}) => {
  const ida = await accountOf(server, { name: 'Ida Admin', role: 'admin' });
  const bob = await accountOf(server, { name: 'Bob Baker', role: 'editor' });
  await page.goto('/editor/people');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('E-mail address').fill(ida.email);
  await page.getByLabel('Password').fill(ida.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/editor/people');

  await page.getByLabel('For whom').fill('The night desk');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByLabel('The link')).toHaveValue(/\/invitation\/[\w-]{43}$/);
  const row = page.getByRole('listitem').filter({ hasText: bob.email });
  await row.getByRole('button', { name: 'Make an admin' }).click();
  await expect(page.getByRole('status')).toHaveText('Bob Baker has the new role.');
  await row.getByRole('button', { name: 'End the account' }).click();
  await expect(page.getByRole('status')).toContainText('is ended');

  await page.getByRole('link', { name: 'Audit' }).click();
  const filter = page.getByRole('form', { name: 'Which entries to show' });
  await filter.getByLabel('Who').selectOption('Ida Admin');
  await filter.getByRole('button', { name: 'Show entries' }).click();
  const entries = page.locator('main li[data-key-item]');
  await expect(entries.filter({ hasText: 'The night desk' })).toHaveCount(1);
  const ofBob = entries.filter({ hasText: bob.userId });
  await expect(ofBob).toHaveCount(2);
  await expect(ofBob.last().getByRole('row', { name: /^role/ }).getByRole('cell')).toHaveText([
    /editor$/,
    /admin$/,
  ]);
  await expect(ofBob.first().getByRole('row', { name: /^deactivatedAt/ })).toBeVisible();
});
