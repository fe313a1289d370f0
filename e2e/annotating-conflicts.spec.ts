import {
  annotate,
  annotations,
  annotationsOf,
  endSessions,
  expect,
  form,
  inTables,
  openToRead,
  revisionsOf,
  row,
  said,
  session,
  test,
} from './at-the-desk';
import { faultsEverywhere } from './faults';

// Browsers write down what a server refuses, which these provoke.
test.use({
  expectedErrors: [/status of (?:401|409|503)|ERR_(?:FAILED|CONNECTION|INCOMPLETE|EMPTY)/],
});

// They look for faults of what they show, too, which takes as long again.
test.slow();

test('of two who save at once the second sees both texts, merges them, and the history has both', async ({
  seat,
  server,
}) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  // What Ben is not told of as it happens he learns when he saves.
  await ben.page.route('**/api/editor/live', (route) => route.abort());
  const own = row(ada.page, 'length');
  const other = row(ben.page, 'length');
  await ada.page.goto(session);
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('About ninety minutes, says one.');
  await ada.page.keyboard.press('Control+Enter');
  await expect(said(ada.page)).toHaveText('Annotation saved.');
  await ben.page.goto(session);
  await openToRead(ben.page, other);
  await annotations(other).getByRole('button', { name: 'Edit', exact: true }).click();
  await form(other).getByLabel('Note').fill('About ninety minutes, says one. The other is silent.');

  await annotations(own).getByRole('button', { name: 'Edit', exact: true }).click();
  await form(own).getByLabel('Note').fill('Some ninety minutes, says one.');
  await form(own).getByLabel('Status').selectOption('Explained');
  await ada.page.keyboard.press('Control+Enter');
  await expect(annotations(own)).toContainText('Some ninety');

  await form(other).getByRole('button', { name: 'Save' }).click();
  const both = other.getByRole('region', { name: 'Two texts' });
  await expect(both.getByRole('heading')).toBeFocused();
  await expect(both.getByRole('heading')).toHaveText('Ada saved this while you were writing');
  await expect(both.locator('del')).toHaveText('Some');
  await expect(both.locator('ins')).toHaveText(['About', ' The other is silent.']);
  await expect(both).toContainText('theirs Explained, yours Open');
  expect(await faultsEverywhere(ben.page)).toEqual([]);
  await both.getByRole('button', { name: 'Put both in the note' }).click();
  const merged = 'Some ninety minutes, says one. The other is silent.';
  await expect(form(other).getByLabel('Note')).toHaveValue(merged);
  await expect(form(other).getByLabel('Status')).toHaveValue('explained');
  await ben.page.keyboard.press('Control+Enter');
  await expect(annotations(other).locator('[data-own-words]')).toHaveText(merged);
  expect(await inTables(server, revisionsOf, [ada.userId])).toEqual([
    { version: 1, note: 'About ninety minutes, says one.' },
    { version: 2, note: 'Some ninety minutes, says one.' },
    { version: 3, note: merged },
  ]);
  await annotations(own).getByText('2 earlier versions').click();
  await expect(annotations(own)).toContainText('Version 3, Ben');
});

test('somebody else’s change shows at once above what is being typed, and touches none of it', async ({
  seat,
  server,
}) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  const own = row(ada.page, 'members');
  const other = row(ben.page, 'members');
  await ada.page.goto(session);
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Fifteen.');
  await ada.page.keyboard.press('Control+Enter');
  await ben.page.goto(session);
  await openToRead(ben.page, other);
  await annotations(other).getByRole('button', { name: 'Edit', exact: true }).click();
  const note = form(other).getByLabel('Note');
  await note.fill('Fifteen, as ever.');
  await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 3));

  await annotations(own).getByRole('button', { name: 'Edit', exact: true }).click();
  await form(own).getByLabel('Note').fill('15.');
  await ada.page.keyboard.press('Control+Enter');
  const both = other.getByRole('region', { name: 'Two texts' });
  await expect(both).toContainText('Ada saved this while you were writing');
  await expect(note).toHaveValue('Fifteen, as ever.');
  await expect(note).toBeFocused();
  expect(await note.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(3);

  await annotations(own).getByRole('button', { name: 'Retract …', exact: true }).click();
  await ada.page.getByRole('button', { name: 'Retract it' }).click();
  await expect(form(other)).toContainText('Ada retracted this');
  expect(await faultsEverywhere(ben.page)).toEqual([]);
  await form(other).getByRole('button', { name: 'Make it a new annotation' }).click();
  await form(other).getByRole('button', { name: 'Save' }).click();
  await expect(said(ben.page)).toHaveText('Annotation saved.');
  expect(await inTables(server, annotationsOf, [ben.userId])).toEqual([
    { note: 'Fifteen, as ever.' },
  ]);
});

test('theirs may be taken, or mine kept on top of it', async ({ seat }) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  const [mine, theirs] = [row(ada.page, 'called-by'), row(ben.page, 'called-by')];
  await ada.page.goto(session);
  await annotate(mine).click();
  await form(mine).getByLabel('Note').fill('One.');
  await ada.page.keyboard.press('Control+Enter');
  await ben.page.goto(session);
  await openToRead(ben.page, theirs);
  for (const [way, stands] of [
    ['Keep mine', 'Ben’s, Keep mine'],
    ['Take theirs', 'Ada’s again'],
  ] as const) {
    await annotations(theirs).getByRole('button', { name: 'Edit', exact: true }).click();
    await form(theirs).getByLabel('Note').fill(`Ben’s, ${way}`);
    await annotations(mine).getByRole('button', { name: 'Edit', exact: true }).click();
    await form(mine)
      .getByLabel('Note')
      .fill(way === 'Keep mine' ? 'Ada’s' : 'Ada’s again');
    await ada.page.keyboard.press('Control+Enter');
    await theirs.getByRole('button', { name: way }).click();
    if (way === 'Keep mine') await ben.page.keyboard.press('Control+Enter');
    else {
      const note = form(theirs).getByLabel('Note');
      await expect(note).toHaveValue('Ada’s again');
      await form(theirs).getByRole('button', { name: 'Take it back' }).click();
      await expect(note).toHaveValue('Ben’s, Take theirs');
      await expect(note).toBeFocused();
      await theirs.getByRole('button', { name: way }).click();
      await expect(note).toHaveValue('Ada’s again');
      await form(theirs).getByRole('button', { name: 'Cancel', exact: true }).click();
      await expect(ben.page.getByRole('region', { name: 'Unsaved drafts' })).toHaveCount(0);
    }
    await expect(form(theirs)).toHaveCount(0);
    await expect(annotations(mine).locator('[data-own-words]')).toHaveText(stands);
    await expect(annotations(theirs).locator('[data-own-words]')).toHaveText(stands);
  }
});

test('with the session lost while typing nothing is lost, and it is saved once when it is back', async ({
  seat,
  server,
}) => {
  const ada = await seat('Ada');
  const { page, context, userId } = ada;
  await page.goto(session);
  const own = row(page, 'joint-statement-considered');
  // What stands there has been read before the session ends.
  const read = page.waitForResponse(/\/api\/editor\/rows\b/);
  await annotate(own).click();
  await read;
  await form(own).getByLabel('Note').fill('Begun with a session,');
  await endSessions(server, userId);
  await form(own).getByLabel('Note').pressSequentially(' ended without one.');
  await page.keyboard.press('Control+Enter');
  await expect(form(own).getByRole('alert')).toContainText('Sign in again');
  await expect(form(own).getByLabel('Note')).toHaveValue(
    'Begun with a session, ended without one.',
  );
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  expect(await faultsEverywhere(page)).toEqual([]);
  expect(await inTables(server, annotationsOf, [userId])).toEqual([]);

  const [other] = await Promise.all([
    context.waitForEvent('page'),
    form(own).getByRole('link', { name: 'Sign in again in a new tab.' }).click(),
  ]);
  await other.getByLabel('E-mail address').fill(ada.email);
  await other.getByLabel('Password').fill(ada.password);
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(annotations(own)).toContainText('Begun with a session, ended without one.', {
    timeout: 15_000,
  });
  await expect(page.getByText('Your session has ended.')).toHaveCount(0);
  expect(await inTables(server, annotationsOf, [userId])).toHaveLength(1);
});
