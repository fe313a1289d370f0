import AxeBuilder from '@axe-core/playwright';
import { atTheDesk, expect, test } from './at-the-desk';
import { article, event, open, panel, said, selectIn, total } from './correcting';

// Each saves more than once, and the page is made anew each time.
// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:401|409|422)/] });

test.slow();

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
  await expect(page.getByText('Moved to other facts by editors')).toBeVisible();

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
  await expect(page.getByText(/Brought back by Ada Bell/)).toBeVisible();
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
