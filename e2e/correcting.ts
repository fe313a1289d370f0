import type { Locator, Page } from '@playwright/test';
import { expect } from './at-the-desk';

export const event = '/events/security-council-8-october-2023';
export const total = `${event}/facts/killed-in-all`;
export const article = '/articles/indian-awaaz-ends-without-unified-position/1';

/** The panel on how a claim is read. */
export function panel(page: Page): Locator {
  return page.getByRole('region', { name: /is read$/ });
}

/** Opens the form for another reading of a claim. */
export async function open(page: Page, words: RegExp, address = total): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`Correct how.*${words.source}`) }).click();
  await expect(panel(page).getByRole('form')).toBeVisible();
}

/** Selects words of an article's text, within one of its lines. */
export function selectIn(page: Page, words: string): Promise<void> {
  return page.locator('[data-text]').evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`The text has no ${wanted}.`);
  }, words);
}

/** What is said once the page that changed is there anew, which takes a save and a load. */
export async function said(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible({
    timeout: 20_000,
  });
}
