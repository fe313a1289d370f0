import { annotate as annotation, writtenElsewhere } from './annotating';
import {
  annotate,
  annotations,
  expect,
  form,
  inTables,
  row,
  said,
  session,
  test,
} from './at-the-desk';
import { faults } from './faults';

test('an editor annotates a row, replies and explains it without leaving it, and another sees it arrive', async ({
  seat,
}) => {
  const ada = await seat('Ada');
  const ben = await seat('Ben');
  const own = row(ada.page, 'palestinians-killed-in-gaza');
  const other = row(ben.page, 'palestinians-killed-in-gaza');
  await ben.page.goto(session);
  await annotate(other).click();
  const reason = form(other).getByLabel('Why they differ');
  await expect(reason).toBeFocused();

  await ada.page.goto(session);
  await annotate(own).click();
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await form(own).getByLabel('Why they differ').selectOption('different as-of time');
  await form(own).getByLabel('Note').fill('Filed at two hours of one day.');
  await form(own).getByRole('button', { name: 'Save' }).click();
  await expect(said(ada.page)).toHaveText('Annotation saved.');
  await expect(annotate(own)).toBeFocused();
  await expect(annotations(own)).toContainText('Open: different as-of time');

  await expect(annotations(other)).toContainText('Filed at two hours of one day.');
  await expect(annotations(other)).toContainText(/Ada, .* at \d\d:\d\d UTC/);
  await expect(said(ben.page)).toHaveText('Ada has annotated this.');
  await expect(reason).toBeFocused();

  await annotations(own).getByRole('button', { name: 'Reply', exact: true }).click();
  await form(own).getByLabel('Reply').fill('OCHA has 413 at that hour.');
  await form(own).getByRole('button', { name: 'Save' }).click();
  await expect(annotations(own).getByRole('article', { name: 'Reply by Ada' })).toBeVisible();
  await annotations(own).getByRole('button', { name: 'Edit', exact: true }).click();
  await form(own).getByLabel('Status').selectOption('Explained');
  await form(own).getByRole('button', { name: 'Save' }).click();
  await expect(annotations(other)).toContainText('Explained: different as-of time');
  await expect(annotations(other)).toContainText('OCHA has 413 at that hour.');
  await annotations(other).getByText('One earlier version').click();
  await expect(annotations(other)).toContainText('status Open → Explained');

  await annotations(other).getByRole('button', { name: 'Retract …', exact: true }).click();
  await expect(ben.page.getByRole('dialog')).toContainText('stays for everyone to see');
  await ben.page.getByRole('button', { name: 'Retract it' }).click();
  await expect(annotations(own)).toContainText('Retracted by Ben');
  await expect(annotations(own)).not.toContainText('Filed at two hours');
  for (const { page } of [ada, ben]) expect(new URL(page.url()).pathname).toBe(session);
});

test('what is spoken of is chosen in the form: a pair of the row’s articles, or one of its claims', async ({
  seat,
  server,
}) => {
  const { page } = await seat('Ada');
  await page.goto(`${session}/facts/killed-in-all`);
  await annotate(page).click();
  for (const [choice, words] of [
    ['Al Arabiya English and The Indian Awaaz', 'On Al Arabiya English and The Indian Awaaz'],
    ['Al Arabiya English: “claimed more than 1,000 lives”', 'claimed more than 1,000 lives'],
  ] as const) {
    if (choice.includes('“')) await annotate(page).click();
    await form(page).getByLabel('What it speaks of').selectOption(choice);
    await form(page).getByLabel('Note').fill(choice);
    await page.keyboard.press('Control+Enter');
    await expect(annotations(page).first()).toContainText(words);
  }
  const kinds = await inTables(
    server,
    'SELECT kind::text, "claimId" IS NULL AS whole FROM "Annotation" WHERE note LIKE $1 ORDER BY "createdAt"',
    ['Al Arabiya%'],
  );
  expect(kinds).toEqual([
    { kind: 'discrepancy', whole: true },
    { kind: 'claim', whole: false },
  ]);
});

test('words of an article are annotated where they are selected, to the letter', async ({
  seat,
  server,
}) => {
  const { page } = await seat('Ada');
  await page.goto('/articles/indian-awaaz-ends-without-unified-position');
  await expect(annotate(page)).toBeVisible();
  // From plain words over a claim with its number into the next line.
  const words = await page.evaluate(() => {
    const [, first, second] = document.querySelectorAll('[data-text] [data-start]');
    const [from, to] = [first?.firstChild, second?.firstChild];
    if (!from || !second) throw new Error('The text is not as it was.');
    getSelection()?.setBaseAndExtent(from, 4, to?.nextSibling?.firstChild ?? second, 8);
    return getSelection()?.toString();
  });
  expect(words).toContain('United Nations');
  await page.getByRole('button', { name: 'Annotate these words' }).click();
  await form(page).getByLabel('Note').fill('Of selected words');
  await page.keyboard.press('Control+Enter');
  const own = annotations(page).filter({ hasText: 'Of selected words' });
  await expect(own).toContainText('United Nations Security Council');
  const [target] = await inTables<{ exact: string; text: string }>(
    server,
    `SELECT t.exact, utf16_slice(v.body, t.start, t."end") AS text FROM "AnnotationTarget" t
     JOIN "Annotation" a ON a.id = t."annotationId" JOIN "ArticleVersion" v ON v.id = t."articleVersionId"
     WHERE a.note = 'Of selected words'`,
  );
  expect(target?.exact).toBe(target?.text);
  expect(target?.exact).toMatch(/^United Nations .*joint statement\.\s+At least$/s);
});

test('a pair of passages is annotated from the passage, with the places of both', async ({
  seat,
}) => {
  const { page } = await seat('Ada');
  await page.goto('/compare/al-arabiya-council-divided/indian-awaaz-ends-without-unified-position');
  const passage = page.locator('[data-passage]').filter({ hasText: 'clear allusion' });
  await passage.getByRole('button', { name: /^Annotate this passage and/ }).click();
  await form(passage).getByLabel('Why they differ').selectOption('in my own words …');
  await form(passage).getByLabel('The reason in your own words').fill('a softer word');
  await form(passage).getByRole('button', { name: 'Save' }).click();
  const own = annotations(passage).filter({ hasText: 'a softer word' });
  await expect(own).toBeVisible();
  await page.reload();
  await passage.getByRole('button', { name: /^Annotate this passage and/ }).click();
  await expect(own).toContainText('in a clear allusion to Russia');
  await expect(own).toContainText('in a reference to Russia');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`in ${colorScheme} at ${width} px the tools have no accessibility fault`, async ({
      seat,
    }) => {
      const { page } = await seat('Ada');
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(session);
      const own = row(page, 'wood-not-all');
      await annotate(own).click();
      await form(own).getByLabel('Note').fill('First.');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Control+Enter');
      await expect(form(own)).toHaveCount(0);
      await annotations(own).first().getByRole('button', { name: 'Edit', exact: true }).click();
      await form(own).getByLabel('Note').fill('Second.');
      await page.keyboard.press('Control+Enter');
      await expect(form(own)).toHaveCount(0);
      await annotations(own).first().getByText('One earlier version').click();
      await annotate(own).click();
      await expect(form(own)).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await annotations(own)
        .first()
        .getByRole('button', { name: 'Retract …', exact: true })
        .click();
      expect(await faults(page)).toEqual([]);
      for (const address of [
        '/compare/al-arabiya-council-divided/indian-awaaz-ends-without-unified-position',
        '/articles/indian-awaaz-ends-without-unified-position',
      ]) {
        await page.goto(address);
        await page
          .getByRole('button', { name: /^Annotate/ })
          .nth(3)
          .click();
        await expect(form(page)).toBeVisible();
        expect(await faults(page)).toEqual([]);
      }
    });
  }
}

test('a thread is read to its end, and one’s own reply shows wherever it stands', async ({
  seat,
  server,
}) => {
  const { page, userId, context } = await seat('Ada');
  const root = await annotation(
    context.request,
    {
      ...{ kind: 'discrepancy', pair: null },
      ...{ event: 'security-council-8-october-2023', fact: 'taken-hostage' },
    },
    { note: 'Much is said of this.' },
  );
  await writtenElsewhere(server.databaseUrl, userId, [
    [
      `INSERT INTO "Annotation" (id, kind, "replyToId", note, "authorId", "createdAt")
       SELECT gen_random_uuid(), 'reply', $1::uuid, 'Reply number ' || n, $2, now() + n * interval '1 ms'
       FROM generate_series(1, 52) n`,
      [root.id, userId],
    ],
  ]);
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  await expect(form(own).getByLabel('Why they differ')).toBeFocused();
  await page.keyboard.press('Escape');
  const thread = annotations(own).filter({ hasText: 'Much is said of this.' });
  const replies = thread.getByRole('article', { name: 'Reply by Ada' });
  await expect(replies).toHaveCount(50);
  await thread.getByRole('button', { name: 'Show later replies (2 more)' }).click();
  await expect(replies).toHaveCount(52);
  await thread.getByRole('button', { name: 'Reply', exact: true }).click();
  await form(thread).getByLabel('Reply').fill('And that is all.');
  await page.keyboard.press('Control+Enter');
  await expect(replies).toHaveCount(53);
  await replies.last().getByRole('button', { name: 'Edit reply' }).click();
  await form(thread).getByLabel('Reply').fill('That is all.');
  await page.keyboard.press('Control+Enter');
  await expect(replies.last()).toContainText('That is all.');
});

test('a draft whose place is gone shows its words, and can be discarded', async ({ seat }) => {
  const { page } = await seat('Ada');
  await page.goto(session);
  const own = row(page, 'taken-hostage');
  await annotate(own).click();
  await form(own).getByLabel('Note').fill('Of a row that is gone.');
  await page.evaluate(() => {
    for (const [name, text] of Object.entries(localStorage)) {
      if (!name.startsWith('recount.draft/')) continue;
      localStorage.setItem(name, text.replaceAll('"taken-hostage"', '"gone-since"'));
    }
  });
  await page.reload();
  const waiting = page.getByRole('region', { name: 'Unsaved drafts' });
  await waiting.getByRole('button', { name: 'Show their text' }).click();
  await expect(waiting).toContainText('Of a row that is gone.');
  await expect(waiting).toContainText('no longer stands here');
  expect(await faults(page)).toEqual([]);
  await waiting.getByRole('button', { name: 'Discard' }).click();
  await waiting.getByRole('button', { name: 'Discard it, for good' }).click();
  await expect(waiting).toHaveCount(0);
});
