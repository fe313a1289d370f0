import { createTestDatabase } from '../prisma/embedded/test-database';
import {
  annotate,
  annotations,
  atTheDesk,
  endSessions,
  expect,
  form,
  inTables,
  openToRead,
  remembersEditors,
  row,
  said,
  session,
  test,
} from './at-the-desk';
import { startProductionServer } from './production-server';
import { signInTo } from './signed-in';

const revisions =
  'SELECT r.note, r.version FROM "AnnotationRevision" r JOIN "Annotation" a ON a.id = r."annotationId" WHERE a."authorId" = $1 ORDER BY r.version';
const annotationsOf = 'SELECT note FROM "Annotation" WHERE "authorId" = $1';

// Browsers write down what a server refuses, which these provoke.
test.use({
  expectedErrors: [/status of (?:401|409|503)|ERR_(?:FAILED|CONNECTION|INCOMPLETE|EMPTY)/],
});

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
  await both.getByRole('button', { name: 'Put both in the note' }).click();
  const merged = 'Some ninety minutes, says one. The other is silent.';
  await expect(form(other).getByLabel('Note')).toHaveValue(merged);
  await expect(form(other).getByLabel('Status')).toHaveValue('explained');
  await ben.page.keyboard.press('Control+Enter');
  await expect(annotations(other).locator('[data-own-words]')).toHaveText(merged);
  expect(await inTables(server, revisions, [ada.userId])).toEqual([
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
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Begun with a session,');
  await endSessions(server, userId);
  await form(own).getByLabel('Note').pressSequentially(' ended without one.');
  await page.keyboard.press('Control+Enter');
  await expect(form(own).getByRole('alert')).toContainText('Sign in again');
  await expect(form(own).getByLabel('Note')).toHaveValue(
    'Begun with a session, ended without one.',
  );
  await expect(page.getByText('Your session has ended.')).toBeVisible();
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

test('a draft outlives its tab, and is shown to nobody else who uses the browser', async ({
  seat,
}) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  const { context } = ada;
  await ada.page.goto(session);
  await annotate(row(ada.page, 'taken-hostage')).click();
  await form(ada.page).getByLabel('Note').fill('Typed, and not saved.');
  await ada.page.close();

  const strangers = await context.newPage();
  await signInTo(context, ben);
  await strangers.goto(session);
  await annotate(row(strangers, 'taken-hostage')).click();
  await expect(form(strangers).getByLabel('Note')).toHaveValue('');
  await expect(strangers.getByRole('region', { name: 'Unsaved drafts' })).toHaveCount(0);
  await strangers.close();

  await signInTo(context, ada);
  const page = await context.newPage();
  await page.goto(session);
  await page.getByRole('button', { name: /^Go on with “Taken hostage”/i }).click();
  const note = form(page).getByLabel('Note');
  await expect(note).toHaveValue('Typed, and not saved.');
  await page.reload();
  await annotate(row(page, 'taken-hostage')).click();
  await expect(note).toHaveValue('Typed, and not saved.');

  const tab = await context.newPage();
  await tab.goto(session);
  await annotate(row(tab, 'taken-hostage')).click();
  await expect(form(tab)).toContainText('Another tab has a draft of this open.');
  await form(tab).getByLabel('Note').fill('From another tab.');
  await expect(note).toHaveValue('Typed, and not saved.');
  await tab.keyboard.press('Control+Enter');
  await expect(annotations(tab)).toContainText('From another tab.');
  await expect(note).toHaveValue('Typed, and not saved.');

  await form(page).getByRole('button', { name: 'Discard', exact: true }).click();
  await form(page)
    .getByRole('button', { name: /^Discard what you typed/ })
    .click();
  await page.reload();
  await annotate(row(page, 'taken-hostage')).click();
  await expect(note).toHaveValue('');
});

test('a browser that keeps nothing says so, and saves all the same', async ({ seat, server }) => {
  const { page, userId, context } = await seat('Ada');
  await context.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.startsWith('recount.draft/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  });
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Kept nowhere.');
  await expect(form(own).getByRole('alert')).toContainText('cannot keep what you type');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Annotation saved.');
  expect(await inTables(server, annotationsOf, [userId])).toEqual([{ note: 'Kept nowhere.' }]);
});

for (const live of [true, false]) {
  test(`an answer that is lost on the way is no second annotation, ${live ? 'told of live' : 'saved again'}`, async ({
    seat,
    server,
  }) => {
    const { page, userId } = await seat('Ada');
    if (!live) await page.route('**/api/editor/live', (route) => route.abort());
    await page.goto(session);
    const own = row(page, 'taken-hostage');
    const read = page.waitForResponse(/\/api\/editor\/rows/);
    await annotate(own).click();
    const note = `Said once, live ${live}.`;
    await form(own).getByLabel('Note').fill(note);
    await read;
    let lost = 0;
    await page.route('**/api/editor/annotations', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await page.keyboard.press('Control+Enter');
    if (!live) {
      await expect(form(own).getByRole('alert')).toContainText('could not be reached');
      await page.keyboard.press('Control+Enter');
    }
    await expect(said(page)).toHaveText(/saved\.$/);
    await expect(form(own)).toHaveCount(0);
    await expect(annotations(own).filter({ hasText: note })).toHaveCount(1);
    expect(await inTables(server, revisions, [userId])).toEqual([{ note, version: 1 }]);
    expect(lost).toBe(1);
  });
}

test('a server that restarts loses nothing that is being typed', async ({ browser }) => {
  const database = await createTestDatabase('recount_seeded');
  const first = await startProductionServer(database.url);
  const server = { url: first.url, databaseUrl: database.url };
  const { page, context, userId } = await atTheDesk(server, browser, 'Ada');
  await remembersEditors(context);
  let second: Awaited<ReturnType<typeof startProductionServer>> | null = null;
  try {
    await page.goto(session);
    const own = row(page, 'killed-in-all');
    await annotate(own).click();
    await form(own).getByLabel('Note').fill('Across a restart.');
    await first.close();
    await page.keyboard.press('Control+Enter');
    await expect(form(own).getByRole('alert')).toContainText('could not be reached');
    await expect(form(own).getByLabel('Note')).toHaveValue('Across a restart.');

    second = await startProductionServer(database.url, { TEST_PORT: new URL(first.url).port });
    await page.reload();
    await page.getByRole('button', { name: /^Go on with “Killed in all”/ }).click();
    await expect(form(own).getByLabel('Note')).toHaveValue('Across a restart.');
    await form(own).getByRole('button', { name: 'Save' }).click();
    await expect(annotations(own)).toContainText('Across a restart.');
    expect(await inTables(server, annotationsOf, [userId])).toEqual([
      { note: 'Across a restart.' },
    ]);
  } finally {
    await context.close();
    await (second ?? first).close();
    await database.drop();
  }
});
