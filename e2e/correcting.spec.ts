import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atTheDesk, expect, test } from './at-the-desk';
import { signInTo } from './signed-in';

const event = '/events/security-council-8-october-2023';

// Each saves more than once, and the page is made anew each time.
// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:401|409|422)/] });

test.slow();

const total = `${event}/facts/killed-in-all`;
const article = '/articles/indian-awaaz-ends-without-unified-position/1';

function panel(page: Page) {
  return page.getByRole('region', { name: /is read$/ });
}

async function open(page: Page, words: RegExp, address = total) {
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`Correct how.*${words.source}`) }).click();
  await expect(panel(page).getByRole('form')).toBeVisible();
}

/** Selects words of an article's text, within one of its lines. */
function selectIn(page: Page, words: string): Promise<void> {
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
async function said(page: Page, sentence: string) {
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible({
    timeout: 20_000,
  });
}

test('an editor states other bounds, and a reader sees the verdict that follows at once', async ({
  server,
  browser,
  page: reader,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  // The reader has the pages, so that they are in the cache and in what is kept for a second.
  const outlet = reader.locator('[data-key-item]').filter({ hasText: 'Killed in all' });
  await reader.goto('/outlets/the-indian-awaaz');
  await expect(outlet).toContainText('compatible');
  await reader.goto(total);
  await expect(reader.locator('header').getByText('compatible')).toBeVisible();

  await open(ada.page, /At least 1,100/);
  await ada.page.getByLabel('What they mean').selectOption('bounds that I state');
  await ada.page.getByLabel('Lower bound', { exact: true }).fill('100');
  await ada.page.getByLabel('Upper bound', { exact: true }).fill('900');
  await ada.page.getByLabel('The hedge in these words').fill('');
  await expect(ada.page.getByText('Read as: between 100 and 900.')).toBeVisible();
  await ada.page.getByRole('button', { name: 'Save the reading' }).click();
  await expect(panel(ada.page).getByText('Say why, in a sentence.')).toBeVisible();
  await ada.page.getByLabel(/^Why, in a sentence/).fill('Only for trying this.');
  await ada.page.getByRole('button', { name: 'Save the reading' }).click();
  await said(ada.page, 'The reading is saved. The verdict follows');
  await expect(ada.page.locator('header').getByText('conflict')).toBeVisible();

  await reader.reload();
  await expect(reader.locator('header').getByText('conflict')).toBeVisible();
  await expect(reader.getByText(/Reading corrected by Ada Bell on .* UTC: Only for/)).toBeVisible();
  await reader.goto('/outlets/the-indian-awaaz');
  await expect(outlet).toContainText('conflict');
  await reader.goto(total);
  await reader.getByText('The reading before').click();
  await expect(reader.getByText('“At least 1,100” as 1,100 or more')).toBeVisible();
  const { rows } = await (await reader.request.get(`/api${event}`)).json();
  expect(rows[0].cells[1].claims[0]).toMatchObject({
    revision: 2,
    corrected: { how: 'corrected', by: 'Ada Bell', reason: 'Only for trying this.' },
  });

  await ada.page.getByRole('button', { name: /Correct how.*At least 1,100/ }).click();
  await ada.page.getByText('Its readings so far').click();
  await ada.page.getByRole('button', { name: 'Bring this reading back' }).click();
  await ada.page.getByLabel(/^Why, in a sentence/).fill('It was right.');
  await ada.page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(ada.page.locator('header').getByText('compatible')).toBeVisible();
  await ada.context.close();
});

test('an editor corrects who says so, by keyboard alone', async ({ server, browser }) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  await page.goto(article);
  const button = page.getByRole('button', { name: /Correct how.*At least 415/ });
  await expect(button).toBeAttached();
  await page.getByRole('link', { name: 'At least 415 Palestinians have been killed' }).focus();
  await page.keyboard.press('c');
  await expect(page.getByLabel('Its words, to the letter')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Name a source' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.getByLabel('Source', { exact: true }).focus();
  await page.keyboard.type('A ministry in Gaza');
  await page.getByLabel('Words of the article that credit it').focus();
  await page.keyboard.type('nobody says this');
  await page.getByLabel(/^Why, in a sentence/).focus();
  await page.keyboard.type('The sentence before names it.');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText(/does not stand in this version/)).toBeVisible();
  await page.getByLabel('Words of the article that credit it').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Palestinians');
  await page.keyboard.press('Control+Enter');
  await said(page, 'The reading is saved. The verdict follows');
  await expect(button).toBeFocused();
  await page.goto(`${event}/facts/palestinians-killed-in-gaza`);
  await expect(page.getByText('source: A ministry in Gaza')).toBeVisible();
  await ada.context.close();
});

test('a claim is moved to another fact, set aside and brought back', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  await open(page, /hundreds of people hostage/, `${event}/facts/taken-hostage`);
  await page.getByRole('button', { name: 'Move it to another fact' }).click();
  const choices = page.getByLabel('The fact that it is about');
  await expect(choices.getByRole('option', { name: 'Israelis killed' })).toBeAttached();
  await expect(choices.getByRole('option', { name: 'Was a statement issued?' })).not.toBeAttached();
  await choices.selectOption('Israelis killed');
  await page.getByLabel(/^Why, in a sentence/).fill('Only for trying this.');
  await page.getByRole('button', { name: 'Move the claim' }).click();
  await said(page, 'The claim is moved.');
  await expect(page.getByText(/moved to Israelis killed by Ada Bell/)).toBeVisible();
  await expect(page.getByText('Set aside by editors')).toBeVisible();

  await open(page, /hundreds of people hostage/, `${event}/facts/israelis-killed`);
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await page.getByLabel(/^Why, in a sentence/).fill('Not about that.');
  await page.getByRole('button', { name: 'Set the claim aside' }).click();
  await said(page, 'The claim is set aside.');
  await expect(page.getByText(/set aside by Ada Bell on .*Not about that/)).toBeVisible();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);

  await page.getByRole('button', { name: /Bring back.*hundreds of people/ }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'as it was before any editor' })
    .last()
    .getByRole('button', { name: 'Bring this reading back' })
    .click();
  await page.getByLabel(/^Why, in a sentence/).fill('It was right.');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await said(page, 'Brought back. The verdict follows from it.');
  await page.goto(`${event}/facts/taken-hostage`);
  await expect(page.getByText(/Claim added by Ada Bell/)).toBeVisible();
  await ada.context.close();
});

test('a claim is added from words that are selected, with the reading that is proposed', async ({
  server,
  browser,
}) => {
  const ada = await atTheDesk(server, browser, 'Ada Bell');
  const { page } = ada;
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Add a claim', exact: true })).toBeVisible();
  await selectIn(page, 'met for about 90 minutes');
  await page.getByRole('button', { name: 'Add a claim from them' }).click();
  await expect(page.getByLabel('Its words, to the letter')).toHaveValue('met for about 90 minutes');
  await page.getByLabel('The fact that they are about').selectOption('Taken hostage');
  await page.getByLabel(/^Why, in a sentence/).fill('Only for trying this.');
  await expect(page.getByLabel('Its words, to the letter').last()).toHaveValue('about 90');
  await expect(page.getByLabel('What they mean')).toHaveValue('words');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await said(page, 'The claim is added. The verdict follows');
  await expect(page.getByText(/Claim added by Ada Bell/)).toBeVisible();
  const { rows } = await (await page.request.get(`${server.url}/api${event}`)).json();
  const hostages = rows.find((row: { slug: string }) => row.slug === 'taken-hostage');
  expect(JSON.stringify(hostages)).toContain('met for about 90 minutes');
  await ada.context.close();
});

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
  let answer = () => {};
  const asked = new Promise<void>((done) => {
    void page.route('**/api/editor/claims/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      const response = await route.fetch();
      done();
      await new Promise<void>((go) => {
        answer = go;
      });
      await route.fulfill({ response });
    });
  });
  await page.getByRole('button', { name: 'Save the reading' }).click();
  await asked;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Correct how.*At least 1,100/ }).click();
  await expect(reason).toHaveValue('First.');
  await reason.fill('First. And much more that is typed now.');
  answer();
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
