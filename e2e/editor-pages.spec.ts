import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { signedIn } from './signed-in';

const pages = ['/editor/account', '/editor/account/second-factor', '/editor/people'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`editors’ pages in ${colorScheme} at ${width} px have no accessibility fault, no error and do not run over`, async ({
      server,
      browser,
    }) => {
      test.slow();
      const name = 'Ada Lovelace of the Wolfeschlegelsteinhausenbergerdorff-Night-Desk';
      const { page, context, password } = await signedIn(server, browser, { name, role: 'admin' });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      const check = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect(found, what).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, what).toBeLessThanOrEqual(0);
      };
      for (const address of pages) {
        await page.goto(address);
        await check(address);
      }
      await page.getByLabel('For whom').fill('Grace');
      await page.getByRole('button', { name: 'Make a link' }).click();
      await expect(page.getByLabel('The link')).toBeVisible();
      await check('a link that was made');
      await page.goto('/editor/account/second-factor');
      await page.getByLabel('Your password').fill(password);
      await page.getByRole('button', { name: 'Set it up' }).click();
      await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
      await check('setting up a second factor');
      await context.clearCookies();
      for (const address of ['/sign-in', '/sign-in?step=second', '/invitation/nothing']) {
        await page.goto(address);
        await check(address);
      }
      expect(errors).toEqual([]);
      await context.close();
    });
  }
}
