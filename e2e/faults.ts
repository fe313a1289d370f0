import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page as it now stands, and by how much it is wider than its window; empty where all is well. */
export async function faults(page: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ...(over > 0 ? [`runs over by ${over} px`] : []),
  ];
}

/** The same of what stands open, on a phone in the dark and on a wide screen in the light. */
export async function faultsEverywhere(page: Page): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await faults(page)).map((fault) => [width, colorScheme, fault]));
  }
  return found;
}
