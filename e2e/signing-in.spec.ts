import { codeOf } from '../server/session/one-time-code.testing';
import { expect, test } from './fixtures';
import { accountOf, signedIn, signInTo } from './signed-in';

// Browsers write down that a session is gone, which these provoke.
test.use({ expectedErrors: [/status of 401/] });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in, comes back to where one wanted to be, and signs out', async ({
    page,
    server,
  }) => {
    const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
    await page.goto('/editor/account/second-factor?x=1');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('a wrong one, but as long');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      'No account has this e-mail address and this password.',
    );
    // Heard as the page loads, which no role of what stands in it is.
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Sign in/);
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/editor/account/second-factor?x=1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second factor');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('status')).toHaveText('You are signed out.');
    await page.goto('/editor/account');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
  });

  test('a second factor is set up, asked for, replaced by a code for recovery, and turned off', async ({
    page,
    context,
    server,
  }) => {
    test.slow();
    const account = await accountOf(server, { name: 'Ada', role: 'editor' });
    await signInTo(context, account);
    await page.goto('/editor/account/second-factor');
    await page.getByLabel('Your password').fill(account.password);
    await page.getByRole('button', { name: 'Set it up' }).click();
    const secret = (await page.locator('code').textContent()) ?? '';
    const recovery = await page.locator('#recovery ~ div li').allTextContents();
    expect(recovery).toHaveLength(10);
    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('This is not the code');
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await expect(page.getByRole('status')).toContainText('The second factor is on.');
    await expect(page.locator('code')).toHaveCount(0);

    const enter = async (code: string) => {
      await context.clearCookies();
      await page.goto('/sign-in?to=/editor/account');
      await page.getByLabel('E-mail address').fill(account.email);
      await page.getByLabel('Password').fill(account.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more code');
      // The password alone opens nothing.
      expect((await context.request.post('/api/editor/account/name')).status()).toBe(401);
      await page.getByLabel('Code').fill(code);
      await page.getByRole('button', { name: 'Go on' }).click();
    };
    const shown = codeOf(secret, 1);
    await enter(shown);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
    await enter(shown);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'This code was used already.',
    );
    await enter(recovery[0] ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
    await enter(recovery[0] ?? '');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('This is not the code.');
    await enter(recovery[1] ?? '');

    await page.goto('/editor/account/second-factor');
    await page.getByLabel('Your password').first().fill(account.password);
    await page.getByRole('button', { name: 'Make new codes' }).click();
    await expect(page.locator('#recovery ~ div li')).toHaveCount(10);
    await page.getByLabel('Your password').fill(account.password);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await expect(page.getByRole('status')).toHaveText('The second factor is off.');
  });
});

test('wrong codes are refused in the end, and the right one with them', async ({
  page,
  context,
  server,
}) => {
  const account = await accountOf(server, { name: 'Ada', role: 'editor' });
  await signInTo(context, account);
  await page.goto('/editor/account/second-factor');
  await page.getByLabel('Your password').fill(account.password);
  await page.getByRole('button', { name: 'Set it up' }).click();
  const secret = (await page.locator('code').textContent()) ?? '';
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByRole('status')).toContainText('The second factor is on.');
  await context.clearCookies();
  await signInTo(context, account);
  const answers: number[] = [];
  for (let tried = 0; tried < 5; tried += 1) {
    const wrong = await context.request.post('/api/auth/second-factor', {
      data: { code: '000000' },
    });
    answers.push(wrong.status());
  }
  expect(answers).toEqual([401, 401, 401, 401, 401]);
  const right = await context.request.post('/api/auth/second-factor', {
    data: { code: codeOf(secret, 1) },
  });
  expect(right.status()).toBe(401);
});

test('browsers that are signed in are listed, and ended one by one or all at once', async ({
  server,
  browser,
}) => {
  const here = await signedIn(server, browser, { name: 'Ada', role: 'editor' });
  const others = await Promise.all(
    [browser, browser, browser].map((b) => b.newContext({ baseURL: server.url })),
  );
  for (const other of others) await signInTo(other, here);
  const isSignedIn = async (context: (typeof others)[number]) =>
    (await context.request.get('/editor/account', { maxRedirects: 0 })).status() === 200;

  const { page } = here;
  await page.goto('/editor/account');
  const sessions = page.getByRole('list', { name: 'Signed in on' }).getByRole('listitem');
  await expect(sessions).toHaveCount(4);
  await expect(sessions.filter({ hasText: 'this browser' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Sign it out' }).first().click();
  await expect(page.getByRole('status')).toHaveText('That browser is signed out.');
  await expect(sessions).toHaveCount(3);
  expect((await Promise.all(others.map(isSignedIn))).filter(Boolean)).toHaveLength(2);
  await page.getByRole('button', { name: 'Sign out all others' }).click();
  await expect(sessions).toHaveCount(1);
  expect((await Promise.all(others.map(isSignedIn))).filter(Boolean)).toHaveLength(0);
  expect(await isSignedIn(here.context)).toBe(true);
  await Promise.all([here.context, ...others].map((context) => context.close()));
});

test('a password is changed by who knows it, and ends all other sessions', async ({
  server,
  browser,
}) => {
  const here = await signedIn(server, browser, { name: 'Ada', role: 'editor' });
  const other = await browser.newContext({ baseURL: server.url });
  await signInTo(other, here);
  const { page } = here;
  await page.goto('/editor/account');
  const change = async (current: string, wanted: string) => {
    await page.getByLabel('The password you have now').fill(current);
    await page.getByLabel('A new one').fill(wanted);
    await page.getByRole('button', { name: 'Change the password' }).click();
  };
  await change('not the one that it is', 'nine green bottles on a wall');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('another one');
  await change(here.password, 'aaaaaaaaaaaaaaaaaaaa');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('repeats a few characters');
  await change(here.password, 'nine green bottles on a wall');
  await expect(page.getByRole('status')).toContainText('Your password is changed');
  expect((await other.request.post('/api/editor/account/name')).status()).toBe(401);
  await other.request.post('/api/auth/sign-in', {
    data: { email: here.email, password: 'nine green bottles on a wall' },
  });
  expect(
    (await other.request.post('/api/editor/account/name', { data: { name: 'A' } })).status(),
  ).toBe(200);
  await Promise.all([here.context.close(), other.close()]);
});

test('what PostgreSQL cannot look for is not there, rather than an error', async ({
  server,
  browser,
}) => {
  const { context } = await signedIn(server, browser, { name: 'Ann', role: 'admin' });
  for (const address of [
    'people/%00/role',
    'people/%00/deactivate',
    'people/%00/reactivate',
    'account/passkeys/%00/rename',
    'account/passkeys/%00/remove',
    'account/sessions/%00/end',
    'invitations/%00/revoke',
  ]) {
    const data = { role: 'editor', name: 'x' };
    const answer = await context.request.post(`/api/editor/${address}`, { data });
    expect(answer.status(), address).toBe(404);
    expect((await answer.json()).error, address).toMatch(/^There is no such|^This session/);
  }
  expect((await context.request.get('/editor/people?from=%00')).status()).toBe(200);
  const passkey = (id: string, name: string) =>
    context.request.post('/api/auth/passkey/verify-registration', {
      data: { name, response: { id, response: {} } },
    });
  expect((await passkey('\0', 'Laptop')).status()).toBe(400);
  expect((await passkey('abc', 'x'.repeat(61))).status()).toBe(422);
  expect((await passkey('abc', 'a\0')).status()).toBe(422);
  const signsIn = await context.request.post('/api/auth/passkey/verify-authentication', {
    data: { response: { id: '\0', response: {} } },
  });
  expect(signsIn.status()).toBe(401);
  await context.close();
});

test('where one comes back to is on this site', async ({ request, server }) => {
  const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
  for (const [to, location] of [
    ['/events/x?policy=acled', '/events/x?policy=acled'],
    ['//elsewhere.example/x', '/editor'],
    ['https://elsewhere.example/x', '/editor'],
    ['/\\elsewhere.example', '/editor'],
    ['/.//elsewhere.example', '/editor'],
  ]) {
    const form = { email, password, to: to ?? '' };
    const answer = await request.post('/api/auth/sign-in', { form, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(location);
  }
});

test('public pages know by a hint in the browser whether to offer what editors use', async ({
  page,
  server,
}) => {
  const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
  await page.goto('/sign-in?to=/how-to-read');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/how-to-read');
  const hint = () => page.evaluate(() => localStorage.getItem('recount.editor'));
  expect(await hint()).toBe('1');
  await page.goto('/editor/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/sign-in?out');
  await expect.poll(hint).toBeNull();
});
