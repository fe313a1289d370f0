import {
  annotate,
  annotations,
  expect,
  form,
  row,
  runsOver,
  said,
  session,
  test,
} from './at-the-desk';

// Browsers write down what a server refuses, which one of these provokes.
test.use({ expectedErrors: [/status of 400/] });

const hostile = {
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>&amp;&lt;',
  emoji: '👩‍👩‍👧🏽 🇺🇳 e\u0301 \u{1F9D1}\u200d\u{1F680}',
  'control and bidirectional characters':
    'a\u0007\u001b[31mb\u202egnp.exe\u2066\u2069\u200f\u00ad\ufeff',
  'a hundred thousand bytes': `${'ж'.repeat(51_100)} the end`,
};

for (const [kind, text] of Object.entries(hostile)) {
  test(`a note with ${kind} shows as text and comes back to the letter`, async ({ seat }) => {
    const { page, context } = await seat('Ada');
    page.on('dialog', () => expect(text).toBe('not run'));
    await page.goto(session);
    const own = row(page, 'taken-hostage');
    await annotate(own).click();
    await form(own).getByLabel('Note').fill(text);
    await form(own).getByRole('button', { name: 'Save' }).click();
    const note = annotations(own).first().locator('[data-own-words]');
    const more = annotations(own)
      .first()
      .getByRole('button', { name: /^Show all/ });
    await expect(said(page)).toHaveText('Annotation saved.');
    if (text.length > 1200) await more.click();
    expect(await note.evaluate((element) => element.textContent)).toBe(text);
    const answer = await context.request.get(
      '/api/editor/rows?event=security-council-8-october-2023&fact=taken-hostage',
    );
    expect((await answer.json()).annotations[0].note).toBe(text);
    expect(await runsOver(page)).toBeLessThanOrEqual(0);
  });
}

test('what cannot be stored is refused with a sentence, and stays in the form', async ({
  seat,
}) => {
  const { page } = await seat('Ada');
  await page.goto(session);
  const own = row(page, 'rockets-launched');
  await annotate(own).click();
  for (const [unit, sentence] of [
    [0, 'null character'],
    [0xd800, 'half a character'],
  ] as const) {
    const note = form(own).getByLabel('Note');
    await note.evaluate((field, code) => {
      const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      value?.set?.call(field, `before${String.fromCharCode(code)}after`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, unit);
    await form(own).getByRole('button', { name: 'Save' }).click();
    await expect(form(own).getByRole('alert')).toContainText(sentence);
    expect(await note.inputValue()).toMatch(/^before.after$/s);
  }
});
