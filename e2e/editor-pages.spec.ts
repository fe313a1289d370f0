import type { Browser } from '@playwright/test';
import { codeOf } from '../server/session/one-time-code.testing';
import { faults } from './faults';
import { expect, type TestServer, test } from './fixtures';
import { type SignedIn, signedIn } from './signed-in';

const name = 'Ada Lovelace of the Wolfeschlegelsteinhausenbergerdorff-Night-Desk';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    const seated = async (server: TestServer, browser: Browser): Promise<SignedIn> => {
      const admin = await signedIn(server, browser, { name, role: 'admin' });
      await admin.page.emulateMedia({ colorScheme });
      await admin.page.setViewportSize({ width, height: 900 });
      return admin;
    };

    test(`editors’ pages in ${colorScheme} at ${width} px have no accessibility fault, no error and do not run over`, async ({
      server,
      browser,
    }) => {
      test.slow();
      const { page, context } = await seated(server, browser);
      for (const address of ['/editor/import', '/editor/account', '/editor/people']) {
        await page.goto(address);
        expect(await faults(page), address).toEqual([]);
      }
      await page.getByLabel('For whom').fill('Grace');
      await page.getByRole('button', { name: 'Make a link' }).click();
      await expect(page.getByLabel('The link')).toBeVisible();
      expect(await faults(page), 'a link that was made').toEqual([]);
      const link = await page.getByLabel('The link').inputValue();
      await context.clearCookies();
      for (const address of ['/sign-in', '/sign-in?step=second', '/invitation/nothing', link]) {
        await page.goto(address);
        expect(await faults(page), address).toEqual([]);
      }
      await context.close();
    });

    test(`so is setting up a second factor in ${colorScheme} at ${width} px`, async ({
      server,
      browser,
    }) => {
      test.slow();
      const { page, context, password } = await seated(server, browser);
      await page.goto('/editor/account/second-factor');
      expect(await faults(page), 'before').toEqual([]);
      await page.getByLabel('Your password').fill(password);
      await page.getByRole('button', { name: 'Set it up' }).click();
      await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
      expect(await faults(page), 'the picture').toEqual([]);
      const secret = (await page.locator('code').textContent()) ?? '';
      await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
      await page.getByRole('button', { name: 'Turn it on' }).click();
      await expect(page.getByRole('status')).toContainText('The second factor is on.');
      await page.getByLabel('Your password').first().fill(password);
      await page.getByRole('button', { name: 'Make new codes' }).click();
      await expect(page.locator('#recovery ~ div li')).toHaveCount(10);
      expect(await faults(page), 'new codes').toEqual([]);
      await context.close();
    });
  }
}
