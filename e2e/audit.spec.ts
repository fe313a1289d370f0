import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './at-the-desk';
import type { TestServer } from './fixtures';
import { signedIn } from './signed-in';

const entries = (page: Page) => page.locator('main li[data-key-item]');
const hostile = '<img src=x onerror=alert(1)> \u202eabc 👩‍👩‍👧';

/** Annotates a row as whoever is signed in, and changes what was said. */
async function annotateTwice(page: Page, server: TestServer): Promise<string> {
  const id = crypto.randomUUID();
  const own = {
    ...{ reason: null, note: hostile, status: 'open' },
    ...{ assigneeId: null, seenFingerprint: null },
  };
  const about = {
    ...{ kind: 'discrepancy', pair: null },
    ...{ event: 'security-council-8-october-2023', fact: 'killed-in-all' },
  };
  const made = await page.request.post(`${server.url}/api/editor/annotations`, {
    data: { ...own, id, about },
  });
  expect(made.status(), await made.text()).toBe(200);
  const changed = await page.request.patch(`${server.url}/api/editor/annotations/${id}`, {
    data: { ...own, note: 'ж'.repeat(5000), status: 'explained', version: 1 },
  });
  expect(changed.status()).toBe(200);
  return id;
}

test('an admin reads who changed what, before and after, and narrows it by the address', async ({
  server,
  browser,
}) => {
  const { page, context } = await signedIn(server, browser, { name: 'Ida Admin', role: 'admin' });
  const id = await annotateTwice(page, server);
  await page.goto('/editor/audit');
  const changed = entries(page).filter({ hasText: 'Changed an annotation' }).first();
  await expect(changed).toContainText('Ida Admin');
  const status = changed.getByRole('row', { name: /^status/ });
  await expect(status.getByRole('cell')).toHaveText([/open$/, /explained$/]);
  const note = changed.getByRole('row', { name: /^note/ });
  await expect(note.getByRole('cell').first()).toContainText(hostile);
  await expect(note.getByText('(5,000 characters in all)')).toBeVisible();
  await note.locator('summary').click();
  await expect(note.getByText('and 1,000 more characters')).toBeVisible();

  await changed.getByRole('link', { name: `All of ${id}` }).click();
  await expect(entries(page)).toHaveCount(2);
  await page.goto('/editor/audit');
  const filter = page.getByRole('form', { name: 'Which entries to show' });
  await filter.getByLabel('Who').selectOption('Ida Admin');
  await filter.getByLabel('What').selectOption('an annotation or a reply');
  await filter.getByRole('button', { name: 'Show entries' }).click();
  await expect(page).toHaveURL(/actor=person\..*subject=Annotation/);
  await expect(entries(page)).toHaveCount(2);
  await page.goto('/editor/audit?day=1999-12-31');
  await expect(page.getByText('No entry fits this choice.')).toBeVisible();

  const whole = await page.request.get('/api/editor/audit/1');
  expect(whole.headers()['cache-control']).toBe('no-store, private');
  expect(await whole.json()).toMatchObject({ id: '1' });
  const secrets = await page.request.get('/editor/audit?subject=Account');
  expect(await secrets.text()).not.toMatch(/argon2|scrypt|\$[a-z0-9]+\$/);
  await context.close();
});

test.describe('someone of another role', () => {
  test.use({ expectedErrors: [/status of 403/] });

  test('is refused the audit, its entries and the way to it', async ({ server, browser }) => {
    const { page, context } = await signedIn(server, browser, { name: 'Jo', role: 'editor' });
    const answer = await page.goto('/editor/audit');
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Only an admin sees this page',
    );
    expect((await page.request.get('/api/editor/audit/1')).status()).toBe(403);
    expect(
      (await page.request.get('/api/editor/audit/1', { headers: { cookie: '' } })).status(),
    ).toBe(401);
    await page.goto('/editor');
    await expect(page.getByRole('link', { name: 'Audit' })).toHaveCount(0);
    await context.close();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`the audit has no accessibility fault in ${colorScheme} at ${width} px`, async ({
      server,
      browser,
    }) => {
      const { page, context } = await signedIn(server, browser, { name: 'Kim', role: 'admin' });
      await annotateTwice(page, server);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/editor/audit');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
