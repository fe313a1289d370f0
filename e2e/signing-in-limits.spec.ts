import { expect, test } from './fixtures';
import { accountOf } from './signed-in';

// Browsers write down that a session is gone, which these provoke.
test.use({ expectedErrors: [/status of 401/] });

test('after five failures one waits, is told how long, and so is who has no account', async ({
  page,
  server,
}) => {
  const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
  for (const address of [email, 'nobody@newsroom.example']) {
    for (let failed = 0; failed < 5; failed += 1) {
      const response = await page.request.post('/api/auth/sign-in', {
        data: { email: address, password: 'wrong' },
        // A client does not choose whom it is taken for.
        headers: {
          'x-forwarded-for': `192.0.2.${failed}`,
          'x-recount-address': `192.0.2.${failed}`,
        },
      });
      expect(response.status()).toBe(401);
    }
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      /^There were too many attempts\. Please try again in \d+ seconds\.$/,
    );
  }
});

test('a browser that one has signed in with is not kept out by what others try', async ({
  page,
  server,
}) => {
  const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
  const enter = async () => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The queue');
  };
  await enter();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  const statuses: number[] = [];
  for (let tried = 0; tried < 6; tried += 1) {
    const answer = await fetch(`${server.url}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: 'wrong' }),
    });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  await enter();
});
