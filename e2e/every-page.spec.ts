import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const pages = [
  '/',
  '/events/security-council-8-october-2023',
  '/events/french-draft-may-2021',
  '/events/us-draft-22-march-2024?policy=airwars&verdict=against-the-record',
  '/events/us-draft-22-march-2024?verdict=same',
  '/events/security-council-8-october-2023/facts/killed-in-all',
  '/events/french-draft-may-2021/facts/fighters-killed?policy=acled',
  '/events/security-council-8-october-2023/facts/mansour-history',
  '/articles/indian-awaaz-ends-without-unified-position/1',
  '/articles/reaction-us-led-vote-fails',
  '/compare/al-arabiya-council-divided/indian-awaaz-ends-without-unified-position',
  '/compare/al-arabiya-council-divided/1/reaction-us-led-vote-fails/1',
  '/how-to-read',
  '/events/security-council-8-october-2023/facts/palestinians-killed-in-gaza',
  '/events/us-draft-22-march-2024/facts/drafts-us-vetoed',
  '/search',
  '/search?q=gaza+killed',
  '/search?q=Nebenza+ceasefire&verdict=conflict',
  '/search?q=zzzzqqqq&outlet=nothing&from=2024-01-01&to=2023-01-01',
  '/search?q=the+of&kind=x',
  '/votes',
  '/votes?state=DZA&voted=against&year=2024',
  '/votes?outcome=not-adopted&vetoed-by=USA',
  '/votes/S/2024/239',
  '/votes/S/2023/638',
  '/votes/S/2025/353',
  '/votes/S/2025/435',
  '/votes/S/2026/488',
  '/votes/findings',
  '/series',
  '/series/gaza-killed-ministry-of-health?from=2023-11-10#day-2023-11-11',
  '/series/gaza-killed-ministry-of-health?from=2030-01-01',
  '/series/gaza-may-2021-women-killed-pchr',
  '/outlets',
  '/outlets?from=zzz',
  '/outlets/the-indian-awaaz',
  '/outlets/nz-herald?articles-from=unknown.1&rows-from=2021-05-19.999999.0',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const address of pages) {
        test(`${address} has no accessibility fault and does not run over`, async ({ page }) => {
          await page.goto(address);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and every choice made', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Security Council emergency session' }).click();
    await expect(page.locator('tbody[id]')).toHaveCount(17);
    await expect(page.getByText('cannot both be true').first()).toBeVisible();
    await page.getByRole('link', { name: 'ACLED', exact: true }).click();
    await expect(page.locator('tbody#fact-taken-hostage')).toContainText('ACLED policy');
    await page.getByRole('link', { name: 'Killed in all', exact: true }).click();
    await page.getByRole('link', { name: /in the article of Al Arabiya English/ }).click();
    await expect(page.getByText('Where this text comes from')).toBeVisible();
  });
});

test.describe('without JavaScript, what is not there', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 404/] });

  for (const address of [
    '/events/nothing',
    '/nothing',
    '/articles/nothing/1',
    '/outlets/nothing',
  ]) {
    test(`${address} says so`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nothing is kept at this address',
      );
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    });
  }
});

test('on paper the ways through are left out and the rows stay', async ({ page }) => {
  await page.goto('/events/security-council-8-october-2023');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByText('How many people had been killed').first()).toBeVisible();
});
