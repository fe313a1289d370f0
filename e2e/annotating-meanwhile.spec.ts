import {
  annotate,
  annotations,
  annotationsOf,
  expect,
  form,
  holdAnswers,
  inTables,
  revisionsOf,
  row,
  session,
  test,
} from './at-the-desk';
import { signInTo } from './signed-in';

// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:401|409)/] });

test('what one typed is not saved in the name of another who signs in meanwhile', async ({
  seat,
  server,
}) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  const { page, context } = ada;
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Ada’s words.');
  await signInTo(context, ben);
  await page.keyboard.press('Control+Enter');
  await expect(form(own)).toHaveCount(0);
  await annotate(own).click();
  await expect(form(own).getByLabel('Note')).toHaveValue('');
  await form(own).getByLabel('Note').fill('Ben’s words.');
  await page.keyboard.press('Control+Enter');
  await expect(annotations(own).filter({ hasText: 'Ben’s words.' })).toBeVisible();
  expect(await inTables(server, annotationsOf, [ada.userId])).toEqual([]);
  expect(await inTables(server, annotationsOf, [ben.userId])).toEqual([{ note: 'Ben’s words.' }]);

  await signInTo(context, ada);
  await page.reload();
  await page.getByRole('button', { name: /^Go on with “Taken hostage”/i }).click();
  await expect(form(own).getByLabel('Note')).toHaveValue('Ada’s words.');
});

test('letters typed while a save is under way stay in the form, on top of what was saved', async ({
  seat,
  server,
}) => {
  const { page, userId } = await seat('Ada');
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  const { letGo } = await holdAnswers(page, '**/api/editor/annotations', 'POST');
  const note = form(own).getByLabel('Note');
  await note.fill('First,');
  await page.keyboard.press('Control+Enter');
  await expect(form(own).getByRole('button', { name: 'Saving …' })).toBeVisible();
  await note.pressSequentially(' then more.');
  letGo();
  await expect(form(own)).toContainText('Saved up to here');
  await expect(note).toHaveValue('First, then more.');
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form(own)).toHaveCount(0);
  expect(await inTables(server, revisionsOf, [userId])).toEqual([
    { note: 'First,', version: 1 },
    { note: 'First, then more.', version: 2 },
  ]);
});

test('what is typed into a form that was left while it was being saved stays', async ({ seat }) => {
  const { page } = await seat('Ada');
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  const { asked, letGo } = await holdAnswers(page, '**/api/editor/annotations', 'POST');
  const note = form(own).getByLabel('Note');
  await note.fill('First,');
  await page.keyboard.press('Control+Enter');
  await asked;
  await page.keyboard.press('Escape');
  await annotate(own).click();
  await note.fill('First, then much more.');
  letGo();
  await expect(annotations(own).filter({ hasText: 'First,' })).toHaveCount(1);
  await expect(note).toHaveValue('First, then much more.');
  await page.reload();
  await page.getByRole('button', { name: /^Go on with “Taken hostage”/i }).click();
  await expect(note).toHaveValue('First, then much more.');
});
