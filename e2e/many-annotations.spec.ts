import type { APIRequestContext } from '@playwright/test';
import { annotate, manyOnRow, writtenElsewhere } from './annotating';
import { expect, test } from './newsroom';

const event = 'security-council-8-october-2023';
const onRow = (fact: string) => ({ kind: 'discrepancy', event, fact, pair: null }) as const;

test('a thousand annotations on a row are paged to the end, and the row shows the newest', async ({
  page,
  server,
  request,
  newsroom: { ada },
}) => {
  test.setTimeout(120_000);
  const fact = 'rockets-launched';
  await annotate(ada.context.request, onRow(fact), { note: 'Note number 0' });
  await writtenElsewhere(server.databaseUrl, ada.userId, [
    manyOnRow(ada.userId, event, fact, 1000),
  ]);
  await expect(async () => {
    await page.goto(`/events/${event}`);
    await expect(page.locator(`#fact-${fact}`)).toContainText('1,000 annotations or more', {
      timeout: 1,
    });
  }).toPass({ timeout: 40_000 });
  await page.goto(`/events/${event}/facts/${fact}`);
  const section = page.getByRole('region', { name: 'Editors’ annotations' });
  await expect(section.getByText(/^Note number/)).toHaveCount(10);
  await section.getByRole('link', { name: 'All of them' }).click();
  await expect(page.getByText(/^Note number/)).toHaveCount(20);
  expect(await notesFrom(request, new URL(page.url()).pathname)).toEqual(
    new Set(Array.from({ length: 1001 }, (_, number) => `Note number ${number}`)),
  );
});

/** The notes of a page of annotations and of all after it. */
async function notesFrom(request: APIRequestContext, address: string): Promise<Set<string>> {
  const notes = new Set<string>();
  for (let next: string | undefined = address; next !== undefined; ) {
    const page: string = await (await request.get(next)).text();
    const html = page.slice(0, page.indexOf('</main>'));
    for (const [note] of html.matchAll(/Note number \d+/g)) notes.add(note);
    next = /href="([^"]+)" rel="next"/.exec(html)?.[1];
  }
  return notes;
}
