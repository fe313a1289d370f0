import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { annotate, sent } from './annotating';
import { expect, test } from './newsroom';

const event = 'security-council-8-october-2023';
const onRow = (fact: string) => ({ kind: 'discrepancy', event, fact, pair: null }) as const;
const articles = [
  'al-arabiya-council-divided',
  'indian-awaaz-ends-without-unified-position',
] as const;

const hostile = [
  '<script>document.title = "taken over"</script><img src=x onerror="document.title = 1">',
  '</p></li></main><h1>Not ours</h1> &amp; &lt;b&gt; <!-- ]]>',
  '\u202eright to left\u202c \u2066isolated and never closed \u200f مرحبا بالعالم',
  `bell \u0007 escape \u001b[31m zero\u200bwidth \ufeff Z${'\u0301'.repeat(40)}`,
  `👩‍👩‍👧‍👦 🏳️‍🌈 ${'Donaudampfschifffahrt'.repeat(40)}`,
].join('\n\n');

// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of (?:400|422)/] });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('pages with annotations have no accessibility fault and do not run over', async ({
        page,
        newsroom: { ada, ben },
      }) => {
        test.setTimeout(180_000);
        for (const address of await written(ada.context.request, ben.context.request)) {
          await page.goto(address);
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll('main details')) {
              folded.toggleAttribute('open', true);
            }
          });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          expect(faults, address).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, address).toBeLessThanOrEqual(0);
          await expect(page.getByRole('heading', { name: 'Not ours' })).toHaveCount(0);
          expect(await page.title()).toContain('Recount');
        }
      });
    });
  }
}

/** Annotations of every kind with hostile words, and the pages that show them. */
async function written(ada: APIRequestContext, ben: APIRequestContext): Promise<readonly string[]> {
  const fact = 'killed-in-all';
  const reason = { words: `<b>${'Rindfleischetikettierung'.repeat(8)}</b> \u202e` };
  const { id } = await annotate(ada, onRow(fact), { note: hostile, reason, status: 'disputed' });
  const replies = `/api/editor/annotations/${id}/replies`;
  const reply = randomUUID();
  await sent(ben, 'post', replies, { id: reply, note: hostile });
  await sent(ben, 'patch', `/api/editor/replies/${reply}`, { version: 1, note: `${hostile}!` });
  await sent(ben, 'patch', `/api/editor/annotations/${id}`, {
    ...{ version: 1, note: hostile.repeat(4), reason: { code: 'rounding' }, status: 'corrected' },
    ...{ assigneeId: null, seenFingerprint: '0'.repeat(64) },
  });
  const retracted = await annotate(ada, onRow(fact), { note: 'To be retracted.' });
  await sent(ben, 'post', `/api/editor/annotations/${retracted.id}/retraction`, { version: 1 });
  const pair = { ...onRow(fact), pair: [...articles] as [string, string] };
  await annotate(ben, pair, { status: 'explained' });
  const passages = articles.map((article) => ({ article, version: 1, start: 100, end: 400 }));
  await annotate(ada, { kind: 'passages', passages }, { note: hostile });
  return [
    `/events/${event}`,
    `/events/${event}/facts/${fact}`,
    `/events/${event}/facts/${fact}/annotations`,
    `/annotations/${id}`,
    `/annotations/${retracted.id}`,
    `/articles/${articles[0]}/1`,
    `/articles/${articles[0]}/1/annotations`,
    `/compare/${articles.join('/')}`,
  ];
}

test('a note is shown to the letter, a long one folded after its beginning', async ({
  page,
  newsroom: { ada },
}) => {
  test.setTimeout(60_000);
  const short = await annotate(ada.context.request, onRow('length'), { note: hostile });
  await page.goto(`/annotations/${short.id}`);
  expect(await page.locator('main div[dir=auto] p:not([dir])').allTextContents()).toEqual([
    hostile,
  ]);

  const note = 'Ünïcödé 😀 words, and then some.\n'.repeat(2500);
  const long = await annotate(ada.context.request, onRow('length'), { note });
  await page.goto(`/annotations/${long.id}`);
  const parts = page.locator('main div[dir=auto] p:not([dir])');
  await expect(parts.last()).toBeHidden();
  await page.getByText(/^The rest of it, [\d,]+ characters$/).click();
  await expect(parts.last()).toBeVisible();
  expect((await parts.allTextContents()).join('')).toBe(note);

  await page.goto(`/events/${event}/facts/length`);
  const cut = page.getByRole('listitem').filter({ hasText: 'Only the beginning is shown here.' });
  await cut.getByRole('link', { name: 'All of it is on its own page' }).click();
  await expect(page).toHaveURL(`/annotations/${long.id}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('annotations are read in full, and on paper nothing of them is folded', async ({
    page,
    newsroom: { ada },
  }) => {
    const fact = 'members';
    const note = `Begins here. ${'And goes on. '.repeat(300)}Ends here.`;
    await annotate(ada.context.request, onRow(fact), { note });
    await page.goto(`/events/${event}`);
    await page.locator(`#fact-${fact}`).getByRole('link', { name: '1 annotation' }).click();
    const end = page.getByText(/Ends here\.$/);
    await expect(end).toBeHidden();
    await page.getByText(/^The rest of it/).click();
    await expect(end).toBeVisible();
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    await expect(end).toBeVisible();
    await expect(page.getByText(/^The rest of it/)).toBeHidden();
  });
});
