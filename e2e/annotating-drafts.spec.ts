import { createTestDatabase } from '../prisma/embedded/test-database';
import {
  annotate,
  annotations,
  annotationsOf,
  atTheDesk,
  expect,
  form,
  inTables,
  remembersEditors,
  revisionsOf,
  row,
  said,
  session,
  test,
} from './at-the-desk';
import { startProductionServer } from './production-server';
import { signInTo } from './signed-in';

// Browsers write down what a server refuses, which these provoke.
test.use({
  expectedErrors: [/status of (?:401|409|503)|ERR_(?:FAILED|CONNECTION|INCOMPLETE|EMPTY)/],
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
    expect(await inTables(server, revisionsOf, [userId])).toEqual([{ note, version: 1 }]);
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
