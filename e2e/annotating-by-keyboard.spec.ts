import { annotations, expect, form, row, said, session, test } from './at-the-desk';
import { heard } from './by-keyboard';

test('by keyboard alone: to a row, annotate, reply, explain, and back', async ({ seat }) => {
  const { page } = await seat('Ada');
  const { keyboard } = page;
  await page.goto(session);
  const own = row(page, 'israelis-killed');
  const link = own.locator('th').getByRole('link').first();
  await expect(own.getByRole('button', { name: /^Annotate/ })).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('j');
  await expect(link).toBeFocused();
  await keyboard.press('a');
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await keyboard.type('rounding');
  await expect(form(own).getByLabel('Why they differ')).toHaveValue('rounding');
  for (let presses = 0; presses < 4; presses += 1) await keyboard.press('Tab');
  await expect(form(own).getByLabel('Note')).toBeFocused();
  await keyboard.type('By hand: j, k and a? are letters here.');
  await keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(form(own)).toHaveCount(0);

  await keyboard.press('a');
  await expect(form(own).getByLabel('Note')).toHaveValue('By hand: j, k and a? are letters here.');
  await expect(form(own)).toContainText('Restored from what you typed');
  await keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Annotation saved.');
  await expect(link).toBeFocused();

  const buttonNamed = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === name) return;
    }
    throw new Error(`No button named ${name} was reached.`);
  };
  await buttonNamed('Reply');
  await keyboard.press('Enter');
  await expect(form(own).getByLabel('Reply')).toBeFocused();
  await keyboard.type('To myself.');
  await keyboard.press('Control+Enter');
  await expect(annotations(own).getByRole('button', { name: 'Reply', exact: true })).toBeFocused();
  await buttonNamed('Edit');
  await keyboard.press('Enter');
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Expl');
  await keyboard.press('Control+Enter');
  await expect(annotations(own)).toContainText('Explained: rounding');
  await keyboard.press('Escape');
  await expect(annotations(own)).toHaveCount(0);
  await expect(link).toBeFocused();
  await keyboard.press('k');
  await expect(row(page, 'killed-in-all').locator('th a').first()).toBeFocused();
});

test('a claim in its text opens by Enter, and by a; Esc gives the focus back', async ({ seat }) => {
  const { page } = await seat('Ada');
  await page.goto('/articles/indian-awaaz-ends-without-unified-position');
  await expect(page.getByRole('button', { name: /^Annotate/ }).first()).toBeVisible();
  const claim = page.locator('a[data-claim]').filter({ hasText: 'At least 1,100' });
  for (const key of ['Enter', 'a']) {
    await claim.focus();
    await page.keyboard.press(key);
    await expect(form(page).getByLabel('Why they differ')).toBeFocused();
    await expect(form(page).getByLabel('What it speaks of')).toHaveValue(/^claim \d+$/);
    await page.keyboard.press('Escape');
    await expect(claim).toBeFocused();
  }
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Why they differ')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByRole('alert')).toContainText('Say something first');
  await form(page).getByLabel('Note').fill('On the claim.');
  await page.keyboard.press('Control+Enter');
  const own = annotations(page).filter({ hasText: 'On the claim.' });
  await expect(own).toContainText('“At least 1,100 people');
  await expect(page).toHaveURL(/\/articles\/indian-awaaz/);
});

test('the sheet of shortcuts has those of the desk for editors, and for nobody else', async ({
  seat,
  page: reader,
}) => {
  const { page } = await seat('Ada');
  for (const [who, count] of [
    [page, 1],
    [reader, 0],
  ] as const) {
    await who.goto(session);
    await heard(who);
    await expect(who.getByRole('button', { name: /^Annotate/ })).toHaveCount(count * 17);
    await who.keyboard.press('?');
    await expect(who.getByRole('dialog').getByText(/^Annotate the row/)).toHaveCount(count);
  }
});
