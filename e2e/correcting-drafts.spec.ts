import AxeBuilder from '@axe-core/playwright';
import { atTheDesk, expect, holdAnswers, test } from './at-the-desk';
import { article, event, open, panel, said, selectIn, total } from './correcting';
import { signInTo } from './signed-in';

// Each saves more than once, and the page is made anew each time.
// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:401|409|422)/] });

test.slow();

test('of two editors the second sees both readings, and what is typed outlives the page', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const ben = await atTheDesk(server, browser, 'Ben Cole');
  await open(ada.page, /more than 1,000/);
  await open(ben.page, /more than 1,000/);
  await ben.page.getByLabel('Its words, to the letter').fill('1,000');
  await ben.page.getByLabel(/^Why, in a sentence/).fill('Ben’s reason.');
  await ben.page.reload();
  await ben.page.getByRole('button', { name: /Correct how.*more than 1,000/ }).click();
  await expect(ben.page.getByText('Restored from what you typed on')).toBeVisible();
  await expect(ben.page.getByLabel(/^Why, in a sentence/)).toHaveValue('Ben’s reason.');

  await ada.page.getByText('Where it speaks of something else than the fact').click();
  await ada.page.getByLabel('Population').fill('people on both sides');
  await ada.page.getByLabel(/^Why, in a sentence/).fill('Ada’s reason.');
  await ada.page.getByRole('button', { name: 'Save the reading' }).click();
  await said(ada.page, 'The reading is saved.');

  await ben.page.getByRole('button', { name: 'Save the reading' }).click();
  const both = ben.page.getByRole('region', { name: 'Two readings' });
  await expect(both).toContainText('Ada Bell corrected this reading while you were at it');
  await expect(both).toContainText('Ada’s reason.');
  await expect(both).toContainText('Ben’s reason.');
  const part = (name: string) => both.getByRole('group', { name });
  await expect(part('Population').getByRole('radio', { name: /^Theirs: people on/ })).toBeChecked();
  await expect(part('Figure').getByRole('radio', { name: 'Yours: “1,000”' })).toBeChecked();
  await expect(both.getByRole('group')).toHaveCount(2);
  const found = await new AxeBuilder({ page: ben.page }).analyze();
  expect(found.violations).toEqual([]);
  await both.getByRole('button', { name: 'Go on with these, on top of it' }).click();
  await expect(both).toHaveCount(0);
  await expect(ben.page.getByLabel('Population')).toHaveValue('people on both sides');
  await expect(ben.page.getByLabel('Its words, to the letter')).toHaveValue('1,000');
  await expect(ben.page.getByLabel(/^Why, in a sentence/)).toHaveValue('Ben’s reason.');
  await ben.page.getByRole('button', { name: 'Save the reading' }).click();
  await expect(ben.page.getByText(/Reading corrected by Ben Cole/)).toBeVisible();
  await ben.page.getByText('2 readings before').first().click();
  await expect(ben.page.getByText(/corrected by Ada Bell on .*Ada’s reason/)).toBeVisible();
  const { rows } = await (await ben.page.request.get(`${server.url}/api${event}`)).json();
  const claims = rows.flatMap((row: { cells: { claims: object[] }[] }) =>
    row.cells.flatMap((cell) => cell.claims),
  );
  const merged = claims.filter((claim: object) => JSON.stringify(claim).includes('Ben’s reason.'));
  expect(merged).toHaveLength(1);
  expect(JSON.stringify(merged)).toContain('people on both sides');
  await ada.context.close();
  await ben.context.close();
});

test('drafts of forms about claims wait in the strip, and are gone on with from any page', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  const reason = page.getByLabel(/^Why, in a sentence/);
  const strip = page.getByRole('region', { name: 'Unsaved drafts' });
  await open(page, /At least 1,100/);
  await page.getByRole('button', { name: 'Move it to another fact' }).click();
  await page.getByLabel('The fact that it is about').selectOption('Israelis killed');
  await reason.fill('Typed for a move.');
  await page.goto(article);
  await expect(strip).toContainText('An unsaved draft');
  await selectIn(page, 'The council met');
  await page.getByRole('button', { name: 'Add a claim from them' }).click();
  await reason.fill('Typed for an addition.');

  await page.goto('/');
  await expect(strip).toContainText('2 unsaved drafts');
  await strip.getByRole('button', { name: 'Show their text' }).click();
  const kept = (what: string) => strip.getByRole('listitem').filter({ hasText: what });
  await expect(kept('Another fact for')).toContainText('Israelis killed');
  await expect(kept('Another fact for')).toContainText('Typed for a move.');
  await expect(kept('A new claim, “The council met”')).toContainText('Typed for an addition.');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
  await kept('A new claim').getByRole('link', { name: 'Go where it was typed' }).click();
  await expect(page).toHaveURL(new RegExp(`${article}$`));
  await strip.getByRole('button', { name: /^Go on with “The council met”/ }).click();
  await expect(page.getByLabel('Its words, to the letter')).toHaveValue('The council met');
  await expect(reason).toHaveValue('Typed for an addition.');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.getByRole('button', { name: /^Discard what you typed/ }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await page.goto(total);
  await strip.getByRole('button', { name: /^Go on with “At least 1,100/ }).click();
  await expect(panel(page).getByRole('form', { name: 'Move the claim' })).toBeVisible();
  await expect(page.getByText('Restored from what you typed on')).toBeVisible();
  await expect(reason).toHaveValue('Typed for a move.');
  await expect(strip).toHaveCount(0);
  await ada.context.close();
});

test('what is typed into a form that was left while it was being saved stays', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  const reason = page.getByLabel(/^Why, in a sentence/);
  await open(page, /At least 1,100/);
  await reason.fill('First.');
  const { asked, letGo } = await holdAnswers(page, '**/api/editor/claims/*', 'PATCH');
  await page.getByRole('button', { name: 'Save the reading' }).click();
  await asked;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Correct how.*At least 1,100/ }).click();
  await expect(reason).toHaveValue('First.');
  await reason.fill('First. And much more that is typed now.');
  letGo();
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Load the page' })).toBeVisible();
  await expect(reason).toHaveValue('First. And much more that is typed now.');
  await page.reload();
  await page.getByRole('button', { name: /^Go on with “At least 1,100/ }).click();
  await expect(reason).toHaveValue('First. And much more that is typed now.');
  await expect(page.getByText(/Reading corrected by Ada Bell on .*: First\./)).toBeVisible();
  await ada.context.close();
});

test('a form that is asked for again goes on with its own draft', async ({ server, browser }) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  const reason = page.getByLabel(/^Why, in a sentence/);
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Add a claim', exact: true })).toBeVisible();
  await selectIn(page, 'The council met');
  await page.getByRole('button', { name: 'Add a claim from them' }).click();
  await reason.fill('Typed once.');
  for (const again of ['Typed once.', 'Typed twice.']) {
    await page.getByRole('button', { name: 'Add a claim', exact: true }).click();
    await expect(reason).toHaveValue('Typed once.');
    await expect(page.getByText('Another tab has a draft')).toHaveCount(0);
    if (again !== 'Typed once.') await reason.fill(again);
    await page.keyboard.press('Escape');
  }
  // Of the words that it was begun with it stays the draft.
  await selectIn(page, 'The council met');
  await page.getByRole('button', { name: 'Add a claim from them' }).click();
  await expect(reason).toHaveValue('Typed twice.');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.getByRole('button', { name: /^Discard what you typed/ }).click();
  await expect(reason).toHaveValue('');
  await expect(page.getByLabel('Its words, to the letter')).toBeFocused();

  await reason.fill('x');
  await reason.fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Unsaved drafts' })).toHaveCount(0);
  await ada.context.close();
});

test('a browser that keeps nothing asks before a form about a claim is left', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  await ada.context.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.startsWith('recount.draft/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  });
  await open(page, /At least 1,100/);
  const reason = page.getByLabel(/^Why, in a sentence/);
  await reason.fill('Kept nowhere.');
  const asked: string[] = [];
  let answer: 'accept' | 'dismiss' = 'dismiss';
  page.on('dialog', async (dialog) => {
    if (dialog.type() === 'confirm') asked.push(dialog.message());
    await dialog[answer]();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Set it aside', exact: true }).click();
  await expect(reason).toHaveValue('Kept nowhere.');
  answer = 'accept';
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel(page)).toHaveCount(0);
  expect(asked).toHaveLength(3);
  await ada.context.close();
});

test('a reader has no buttons of an editor, and what is typed while signed out is kept', async ({
  server,
  browser,
  page: reader,
}) => {
  await reader.goto(total);
  await expect(reader.getByRole('button', { name: /Correct how/ })).toHaveCount(0);
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  await open(page, /At least 1,100/);
  await page.getByLabel(/^Why, in a sentence/).fill('Typed before the session ended.');
  await ada.context.clearCookies();
  await page.getByRole('button', { name: 'Save the reading' }).click();
  await expect(panel(page).getByText(/You are not signed in/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Unsaved drafts are kept in this browser.')).toBeVisible();
  await signInTo(ada.context, ada);
  await page.reload();
  await page.getByRole('button', { name: /^Go on with “At least 1,100/ }).click();
  await expect(page.getByLabel(/^Why, in a sentence/)).toHaveValue(/session ended/);
  await ada.context.clearCookies();
  await page.getByRole('button', { name: 'Save the reading' }).click();
  await expect(panel(page).getByText(/You are not signed in/)).toBeVisible();
  // It is saved by itself once the session is back, as from a new tab.
  await signInTo(ada.context, ada);
  await said(page, 'The reading is saved.');
  await expect(page.getByText(/Typed before the session ended/)).toBeVisible();
  await ada.context.close();
});
