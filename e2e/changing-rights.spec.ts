import type { Page } from '@playwright/test';
import { expect } from './at-the-desk';
import { bringText, report, reviewed, test } from './bringing-in';

const beside = 'reaction-us-led-vote-fails';
const whole = 'Diplomats left the building late';
const excerpt = 'Russia and China vetoed';

test('rights are changed by the button in both directions, and page, data and search follow', async ({
  editor: { page },
  page: reader,
}) => {
  test.slow();
  const slug = await bringText(page, report.join('\n\n'));
  await page.goto(reviewed(slug));
  const proposal = page.locator('[data-proposal]').filter({ hasText: 'Russia and China vetoed' });
  await proposal.first().getByRole('button', { name: /^1\. / }).click();
  await expect(page.getByText('Accepted, on “')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('It is published: readers get it')).toBeVisible();
  await expect.poll(() => whatReadersGet(reader, slug), { timeout: 30_000 }).toEqual(excerpts);

  await page.getByRole('button', { name: 'Give it in full' }).click();
  await expect(page.getByText('Readers get it in full.')).toBeVisible();
  await expect(page.getByText('Readers get the text in full.')).toBeVisible();
  await expect.poll(() => whatReadersGet(reader, slug), { timeout: 30_000 }).toEqual(full);

  await page.getByRole('button', { name: 'Give excerpts' }).click();
  await expect(page.getByText('Readers get excerpts of it.')).toBeVisible();
  await expect.poll(() => whatReadersGet(reader, slug), { timeout: 30_000 }).toEqual(excerpts);
});

const excerpts = { page: [true, false], beside: [true, false], data: [true, false], found: 0 };
const full = { page: [true, true], beside: [true, true], data: [true, true], found: 1 };

/** Whether an excerpt, and what only the whole text has, are where readers look. */
async function whatReadersGet({ request }: Page, slug: string): Promise<typeof full> {
  const has = async (address: string) => inWords(await (await request.get(address)).text());
  const data = await (await request.get(`/api/compare/${slug}/${beside}`)).json();
  const search = await request.get(`/api/search?q=${encodeURIComponent(`"${whole}"`)}`);
  return {
    page: await has(`/articles/${slug}`),
    beside: await has(`/compare/${slug}/${beside}`),
    data: inWords(data.a.passages.map(textOf).join(' ')),
    found: (await search.json()).total.count,
  };
}

function inWords(text: string): boolean[] {
  const plain = text.replaceAll(/<[^>]*>/g, '');
  return [plain.includes(excerpt), plain.includes(whole)];
}

function textOf({ segments }: { segments: readonly { text: string }[] }): string {
  return segments.map(({ text }) => text).join('');
}
