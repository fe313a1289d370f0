import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const event = '/events/security-council-8-october-2023';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const opener = (page: Page) => page.getByRole('button', { name: 'Keyboard shortcuts' });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Find a page' });

/** Opens a page and waits until its scripts run, which the button tells. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(opener(page)).toBeVisible();
}

test('the help sheet opens by key or button, keeps the focus and gives it back', async ({
  page,
}) => {
  await open(page, event);
  await opener(page).focus();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('the help sheet and the palette have no accessibility fault', async ({ page }) => {
        await open(page, event);
        await page.keyboard.press('?');
        await expect(sheet(page)).toBeVisible();
        expect(await faults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await expect(palette(page)).toBeVisible();
        await page.keyboard.type('killed');
        expect(await faults(page)).toEqual([]);
      });
    });
  }
}

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ...(overflow > 0 ? [`runs over by ${overflow} px`] : []),
  ];
}

test('j, k and Enter go through an event’s rows and open one', async ({ page }) => {
  await open(page, event);
  const link = (name: string) => page.locator('tbody th').getByRole('link', { name, exact: true });
  await page.keyboard.press('k');
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('j');
  await expect(link('Killed in all')).toBeFocused();
  await page.keyboard.press('j');
  await expect(link('Israelis killed')).toBeFocused();
  await page.keyboard.press('j');
  await expect(link('Palestinians killed in Gaza')).toBeFocused();
  await expect(link('Palestinians killed in Gaza')).toBeInViewport();
  await page.keyboard.press('k');
  await expect(link('Israelis killed')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).toBeFocused();
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('j');
  await expect(link('How Hamas is named')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/facts\/naming-hamas$/);
});

for (const [address, first] of [
  ['/', /^Vote on the US draft/],
  ['/votes?vetoed-by=USA', /./],
  ['/votes/findings', /./],
  ['/series', /./],
  ['/outlets', 'Al Arabiya English'],
  ['/outlets/the-indian-awaaz', /UN Security Council meeting/],
] as const) {
  test(`j focuses the first item of ${address}, and Enter opens it`, async ({ page }) => {
    await open(page, address);
    await page.keyboard.press('j');
    const link = page.locator('[data-key-item]').first().locator('a:focus');
    await expect(link).toHaveText(first);
    const target = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => target.startsWith(url.pathname));
  });
}

test('among the claims of an article, j focuses what each is about', async ({ page }) => {
  await open(page, '/articles/indian-awaaz-ends-without-unified-position');
  await page.keyboard.press('j');
  await expect(page.locator('#claim-1 [data-key-link]').first()).toBeFocused();
});

test('g and a letter go through the site, and / to the search box', async ({ page }) => {
  await open(page, event);
  for (const [key, path] of [
    ['v', '/votes'],
    ['s', '/series'],
    ['o', '/outlets'],
    ['?', '/how-to-read'],
    ['h', '/'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(opener(page)).toBeVisible();
  }
  await page.keyboard.press('/');
  await expect(page.locator('#search-box')).toBeFocused();
  await expect(page.locator('#search-box')).toHaveValue('');
  await page.keyboard.type('j?/gv');
  await expect(page.locator('#search-box')).toHaveValue('j?/gv');
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('a list to choose from keeps its keys, and a modifier keeps its own meaning', async ({
  page,
}) => {
  await open(page, '/votes');
  await page.getByLabel('Outcome').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(page.getByLabel('Outcome')).toBeFocused();
  await expect(sheet(page)).toBeHidden();
  await page.getByLabel('Outcome').blur();
  await page.keyboard.press('Alt+j');
  await page.keyboard.press('Shift+J');
  await expect(page.locator('body')).toBeFocused();
});

test('single keys stay off once turned off, and Ctrl K and the button stay', async ({ page }) => {
  await open(page, event);
  await opener(page).click();
  await sheet(page).getByLabel('Shortcuts of a single key are on').uncheck();
  await page.keyboard.press('Escape');

  await open(page, '/outlets');
  for (const key of ['?', 'j', 'g', 'v']) await page.keyboard.press(key);
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL((url) => url.pathname === '/outlets');

  await opener(page).click();
  await sheet(page).getByLabel('Shortcuts of a single key are on').check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Al Arabiya English' })).toBeFocused();
});

test('the palette finds pages, headings and rows by name, and searches for the rest', async ({
  page,
}) => {
  await open(page, event);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find a page' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(12);
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveText(/^Events/);
  const active = await field.getAttribute('aria-activedescendant');
  expect(await chosen.getAttribute('id')).toBe(active);

  await field.fill('hamas named');
  await expect(page.getByRole('option')).toHaveText([
    /^How Hamas is named/,
    /^Search for “hamas named”/,
  ]);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(/^Search for/);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(/^How Hamas/);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(page.locator('#fact-naming-hamas th a')).toBeFocused();
  await expect(page.locator('#fact-naming-hamas th a')).toBeInViewport();

  await page.keyboard.press('Control+k');
  await field.fill('outl');
  await page.getByRole('option', { name: /^Outlets/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/outlets');
});

test('the palette hands what it does not find to the search', async ({ page }) => {
  await open(page, '/outlets');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(' 50% & more? ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/search');
  expect(new URL(page.url()).searchParams.get('q')).toBe('50% & more?');
  await expect(page.locator('#search-box')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing tells of shortcuts, and all that they reach is a link', async ({ page }) => {
    await page.goto(event);
    await expect(opener(page)).toHaveCount(0);
    const main = page.getByRole('navigation', { name: 'Main' });
    await expect(main.getByRole('link')).toHaveText([
      ...['Events', 'Votes', 'Series', 'Outlets', 'How to read this'],
    ]);
    await page.locator('tbody th').getByRole('link', { name: 'How Hamas is named' }).click();
    await expect(page).toHaveURL(/\/facts\/naming-hamas$/);
  });
});
