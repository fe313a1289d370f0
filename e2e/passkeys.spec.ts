import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { accountOf, signInTo } from './signed-in';

/** Gives a page a device that keeps passkeys, and that knows its user without asking. */
async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey is added, signs in, gets another name and is taken away', async ({
  page,
  context,
  server,
}) => {
  const account = await accountOf(server, { name: 'Ada', role: 'editor' });
  await signInTo(context, account);
  await addAuthenticator(context, page);
  await page.goto('/editor/account');
  await page.getByLabel('Name of a new passkey').fill('The newsroom’s laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const passkeys = page.getByRole('list', { name: 'Passkeys' });
  await expect(passkeys.getByRole('listitem')).toHaveCount(1);
  await expect(passkeys).toContainText('The newsroom’s laptop');
  const added = page.getByText('The passkey is added. You can sign in by it from now on.');
  await expect(added).toBeFocused();
  await page.reload();
  await expect(added).toHaveCount(0);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await page.goto('/sign-in?to=/editor/account');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');

  await page.getByLabel('New name of The newsroom’s laptop').fill('The old laptop');
  await page.getByRole('button', { name: 'Rename The newsroom’s laptop' }).click();
  await expect(passkeys).toContainText('The old laptop');
  await page.getByRole('button', { name: 'Take The old laptop away' }).click();
  await expect(passkeys).toHaveCount(0);
});

test.describe('a passkey that is not known', () => {
  test.use({ expectedErrors: [/status of 401/] });

  test('opens nothing', async ({ page, context, server }) => {
    const account = await accountOf(server, { name: 'Ada', role: 'editor' });
    await signInTo(context, account);
    await addAuthenticator(context, page);
    await page.goto('/editor/account');
    await page.getByLabel('Name of a new passkey').fill('Lost');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Take Lost away' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page.getByText('This passkey opens no account here.')).toBeVisible();
  });
});
