import type { Browser, Locator, Page } from '@playwright/test';
import { endSessions, expect, inTables } from './at-the-desk';
import { bringText, report, reviewed, test } from './bringing-in';
import { heard } from './by-keyboard';
import { faults } from './faults';
import type { TestServer } from './fixtures';
import { type Account, accountOf, type SignedIn } from './signed-in';

// Each is a journey of two people, or of one in two browsers, on a server of its own.
test.describe.configure({ timeout: 180_000 });

// Pages that stand open ask for what is new, also when a session has ended.
test.use({ expectedErrors: [/status of 401/] });

const tally = '11 in favour';

for (const scripts of [true, false]) {
  const how = scripts ? 'with JavaScript' : 'without JavaScript';

  test(`forms of a review that are refused come back as they were typed, ${how}`, async ({
    editor,
    browser,
    server,
  }) => {
    const slug = await bringText(editor.page, report.join('\n\n'));
    const page = await pageOf(browser, server, editor, scripts);
    await page.goto(reviewed(slug));

    const event = page.locator('details', { has: page.locator('#event-title') });
    await event.locator('summary').click();
    await event.getByLabel('Title').fill('A vote that was typed');
    await event.getByLabel('Time zone').fill('Europe/Tallinn');
    await event.getByLabel('First day').fill('2024-03-22');
    await event.getByLabel('Last day').fill('2024-03-21');
    await event.getByRole('button', { name: 'Make the event' }).click();
    await refusedIn(event, 'The last day is before the first.');
    await expect(page).toHaveTitle(/^Error: /);
    await expect(event.getByLabel('Title')).toHaveValue('A vote that was typed');
    await expect(event.getByLabel('Time zone')).toHaveValue('Europe/Tallinn');
    await expect(event.getByLabel('Last day')).toHaveValue('2024-03-21');
    // What looks for faults is a script itself.
    if (scripts) expect(await faults(page)).toEqual([]);
    await event.getByLabel('Last day').fill('2024-03-22');
    await event.getByRole('button', { name: 'Make the event' }).click();
    await expect(page.getByRole('status').first()).toContainText('The event is made');

    const fact = proposal(page, tally).locator('details').filter({ hasText: 'A new fact' });
    await fact.locator('summary').click();
    await typeFact(fact);
    await fact.getByLabel('Rule that decides').selectOption('');
    await fact.getByLabel('Symbol of the draft').press('Enter');
    await refusedIn(fact, 'A vote is known by the symbol of its draft');
    await expect(page).toHaveURL(/[?&]at=/);
    await expectFact(fact);
    await expect(fact.getByLabel('Rule that decides')).toHaveValue('');

    const reason = proposal(page, tally).locator('details').filter({ hasText: 'No claim' });
    await reason.locator('summary').click();
    await reason.getByLabel('Or in your own words').fill('  ');
    await reason.getByRole('button', { name: 'Refuse it' }).click();
    await refusedIn(reason, 'Say in a few words why it is no claim.');
    await expect(reason.getByLabel('Or in your own words')).toHaveValue('  ');
    await page.context().close();
  });

  test(`who is signed out while typing signs in and goes on, ${how}`, async ({
    editor,
    browser,
    server,
  }) => {
    const slug = await bringText(editor.page, report.join('\n\n'));
    const page = await pageOf(browser, server, editor, scripts);
    await page.goto(reviewed(slug));
    await page
      .getByRole('button', { name: /^Put into / })
      .first()
      .click();
    await expect(page.getByRole('status').first()).toContainText('The article is part of');
    const fact = proposal(page, tally).locator('details').filter({ hasText: 'A new fact' });
    await fact.locator('summary').click();
    await typeFact(fact);
    await endSessions(server, editor.userId);
    await fact.getByRole('button', { name: 'Make the fact and accept' }).click();

    await expect(page).toHaveURL(/\/sign-in\?/);
    await expect(page.getByRole('alert').first()).toContainText('What you typed is kept');
    await signInOn(page, { ...editor, password: 'not the password at all' });
    await expect(page.getByRole('alert').first()).not.toContainText('is kept');
    await signInOn(page, editor);
    await refusedIn(fact, 'What you typed is here again');
    await expectFact(fact);
    await fact.getByRole('button', { name: 'Make the fact and accept' }).click();
    await expect(page.getByRole('status').first()).toHaveText('Accepted, on “Typed by hand”.');
    const question = 'How many of the members were in favour, as it was typed?';
    expect(
      await inTables(server, 'SELECT question FROM "Fact" WHERE title = $1', ['Typed by hand']),
    ).toEqual([{ question }]);
    await page.context().close();
  });

  test(`what is pasted is there again after signing in, ${how}`, async ({
    editor,
    browser,
    server,
  }) => {
    const page = await pageOf(browser, server, editor, scripts);
    await page.goto('/editor/articles/new');
    await endSessions(server, editor.userId);
    await page.getByLabel('Or the text').fill(report.join('\n\n'));
    await page.getByRole('button', { name: 'Take the text out' }).click();
    await signInOn(page, editor);
    await expect(page.getByRole('alert').first()).toContainText('What you typed is here again');
    await expect(page.getByLabel('Or the text')).toHaveValue(report.join('\n\n'));

    await page.getByLabel('Addresses, one a line').fill('https://courier.example/1\nnone');
    await page.getByRole('button', { name: 'Fetch them' }).click();
    await expect(page.getByRole('alert').first()).toContainText('Line 2');
    await expect(page.getByLabel('Addresses, one a line')).toHaveValue(
      'https://courier.example/1\nnone',
    );
    await page.context().close();
  });
}

test('whoever else signs in is not shown what was typed', async ({ editor, server }) => {
  const { page } = editor;
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  const event = page.locator('details', { has: page.locator('#event-title') });
  await event.locator('summary').click();
  await event.getByLabel('Title').fill('A vote that was typed');
  await endSessions(server, editor.userId);
  await event.getByRole('button', { name: 'Make the event' }).click();
  await expect(page).toHaveURL(/\/sign-in\?/);
  await signInOn(page, await accountOf(server, { name: 'Ben', role: 'editor' }));
  await expect(page.getByRole('alert').first()).toContainText('Somebody else sent the last form');
  await expect(page.locator('#event-title')).not.toHaveValue('A vote that was typed');
  expect(await page.content()).not.toContain('A vote that was typed');
  expect(
    await inTables(server, 'SELECT id FROM "Event" WHERE title = $1', ['A vote that was typed']),
  ).toEqual([]);
});

test('by key, a form that is refused is typed on where it was', async ({ editor: { page } }) => {
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  await heard(page);
  await page.locator('body').press('e');
  const event = page.locator('details', { has: page.locator('#event-title') });
  await expect(event.getByLabel('Title')).toBeFocused();
  await event.getByLabel('Last day').fill('1999-01-01');
  await event.getByLabel('Last day').press('Enter');
  await refusedIn(event, 'The last day is before the first.');
  await page.keyboard.press('Tab');
  await expect(event.getByLabel('Title')).toBeFocused();
});

test('what was typed of words that another editor has settled meanwhile is shown to be copied', async ({
  editor: { page },
}) => {
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  const own = proposal(page, tally);
  const name = (await own.getAttribute('data-proposal')) ?? '';
  const reason = own.locator('details').filter({ hasText: 'No claim' });
  await reason.locator('summary').click();
  await reason.getByLabel('Or in your own words').fill('It speaks of another vote.');
  await page.request.post(`/api/editor/articles/${slug}/proposals/refuse`, {
    data: { version: '1', proposal: name, reason: 'Settled.' },
  });
  // A version that is not the last is what is refused; the words are settled there already.
  await reason
    .locator('input[name=version]')
    .last()
    .evaluate((input: HTMLInputElement) => {
      input.value = '7';
    });
  await reason.getByRole('button', { name: 'Refuse it' }).click();
  await expect(page.getByRole('alert').first()).toContainText('newer text');
  await expect(page.getByRole('region', { name: /^What you typed/ })).toContainText(
    'It speaks of another vote.',
  );
});

async function pageOf(
  browser: Browser,
  server: TestServer,
  editor: SignedIn,
  javaScriptEnabled: boolean,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: server.url, javaScriptEnabled },
    storageState: await editor.context.storageState(),
  });
  return context.newPage();
}

function proposal(page: Page, words: string): Locator {
  return page.locator('[data-proposal]').filter({ hasText: words }).first();
}

/** A form stands open with the sentence that it was refused with, which has the focus. */
async function refusedIn(details: Locator, sentence: string): Promise<void> {
  await expect(details).toHaveAttribute('open', '');
  await expect(details.getByRole('alert')).toContainText(sentence);
  await expect(details.getByRole('alert')).toBeFocused();
}

async function typeFact(fact: Locator): Promise<void> {
  await fact.getByLabel('Title').fill('Typed by hand');
  await fact
    .getByLabel('Question')
    .fill('How many of the members were in favour, as it was typed?');
  await fact.getByLabel('Symbol of the draft').fill('S/2024/239');
}

async function expectFact(fact: Locator): Promise<void> {
  await expect(fact.getByLabel('Title')).toHaveValue('Typed by hand');
  await expect(fact.getByLabel('Question')).toHaveValue(
    'How many of the members were in favour, as it was typed?',
  );
  await expect(fact.getByLabel('Symbol of the draft')).toHaveValue('S/2024/239');
}

async function signInOn(page: Page, { email, password }: Omit<Account, 'userId'>): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
