import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, inTables, said } from './at-the-desk';
import { report, reportPage, test } from './bringing-in';

const megabyte = 1024 ** 2;

/** A file, and what its sender is told. */
const faulty: [string, string, Buffer, RegExp][] = [
  ['an empty file', 'empty.txt', Buffer.alloc(0), /The file is empty/],
  [
    'a PDF that is none',
    'report.pdf',
    Buffer.from('GIF89a and nothing of a document'),
    /called a PDF/i,
  ],
  [
    'a PDF that was cut off',
    'cut.pdf',
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'),
    /PDF is damaged/,
  ],
  ['a document with a password', 'locked.docx', ole(), /password/i],
  [
    'an archive that is no document',
    'words.docx',
    Buffer.from('PK\u0003\u0004nothing'),
    /archive of the document is damaged/,
  ],
  [
    'a text too short to be an article',
    'note.txt',
    Buffer.from('Call me back.'),
    /an article has at least/,
  ],
  [
    'a file that is no text',
    'noise.txt',
    Buffer.from(Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)),
    /called a plain text and is none/,
  ],
];

for (const [what, name, buffer, told] of faulty) {
  test(`${what} is told of, and nothing of it is kept`, async ({ editor: { page }, server }) => {
    await send(page, { name, mimeType: '', buffer });
    await expect(page.locator('main')).toContainText(told);
    await expect(page.getByLabel('Title', { exact: true })).toHaveCount(0);
    const kept = await inTables(
      server,
      `SELECT id FROM "Intake" WHERE content IS NOT NULL OR taken IS NOT NULL OR state NOT IN ('failed')`,
    );
    expect(kept).toEqual([]);
    const articles = await inTables<{ count: number }>(
      server,
      'SELECT count(*)::int FROM "Article"',
    );
    expect(articles).toEqual([{ count: 4 }]);
  });
}

test('a file of 200 MB is told to be too long', async ({ editor: { page }, server }) => {
  test.setTimeout(90_000);
  const large = path.join(tmpdir(), `recount-large-${process.pid}.txt`);
  const file = await open(large, 'w');
  await file.truncate(200 * megabyte);
  await file.close();
  try {
    await page.goto('/editor/articles/new');
    await page.getByLabel('A file').setInputFiles(large);
    await page.getByRole('button', { name: 'Take the text out' }).click();
    await expect(page.locator('main [role=alert]')).toContainText('at most 16 MB', {
      timeout: 60_000,
    });
  } finally {
    await rm(large, { force: true });
  }
  expect(await inTables(server, 'SELECT id FROM "Intake"')).toEqual([]);
});

test('a saved page is taken as the outlet’s site has it', async ({ editor: { page } }) => {
  const address = 'https://courier.example/world/council';
  await send(page, {
    name: 'council.html',
    mimeType: 'text/html',
    buffer: Buffer.from(reportPage(address)),
  });
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(report.join('\n\n'));
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(address);
  // What cannot be saved is not lost.
  await page.getByLabel('Outlet', { exact: true }).fill('The Harbour Courier of Lissa');
  await page.getByLabel('Language').fill('not a language');
  await page.getByRole('button', { name: 'Save the article' }).click();
  await expect(page.locator('main [role=alert]')).toContainText('The language is a short code');
  await expect(page.getByLabel('Outlet', { exact: true })).toHaveValue(
    'The Harbour Courier of Lissa',
  );
  await page.getByText('Make no article of it').click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByText('It was discarded')).toBeVisible();
});

test('a page that calls the address of another outlet’s article its own is asked about', async ({
  editor: { page },
  server,
}) => {
  const address = 'https://courier.example/world/council';
  const save = page.getByRole('button', { name: 'Save the article' });
  const saved = (body: string) => ({
    ...{ name: 'council.html', mimeType: 'text/html', buffer: Buffer.from(body) },
  });
  await send(page, saved(reportPage(address)));
  await save.click();
  await expect(page).toHaveURL(/\/editor\/articles\/the-harbour-courier-/);
  const others = report.map((paragraph) => paragraph.split(' ').reverse().join(' '));
  await send(page, saved(reportPage(address, others)));
  await page.getByLabel('Outlet', { exact: true }).fill('The Lissa Gazette');
  await save.click();
  await expect(page.locator('main [role=alert]')).toContainText('said to be of another outlet');
  await expect(page.getByText('the same address, of another outlet.')).toBeVisible();
  expect(await inTables(server, `SELECT FROM "Outlet" WHERE name = 'The Lissa Gazette'`)).toEqual(
    [],
  );
  await page.getByLabel('No, another article').check();
  await save.click();
  await expect(said(page)).toContainText('It has no address: the one given is that of');
  await expect(page).toHaveURL(/\/editor\/articles\/the-lissa-gazette-/);
});

test('a feed is followed, and what is new in it comes in by itself', async ({
  editor: { page },
  site,
}) => {
  site.pages.set('/world/1', { type: 'text/html', body: reportPage(`${site.url}/world/1`) });
  site.pages.set('/feed.xml', {
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Courier: World</title>
      <link>${site.url}/</link><item><title>Council rejects US draft</title><link>${site.url}/world/1</link></item>
      </channel></rss>`,
  });
  await page.goto('/editor/articles/new');
  await page.getByLabel('Address of the feed').fill(`${site.url}/feed.xml`);
  await page.getByRole('button', { name: 'Follow it' }).click();
  const feeds = page.getByRole('list', { name: 'Feeds that are followed' });
  await expect(async () => {
    await page.goto('/editor/feeds');
    await expect(feeds).toContainText('The Harbour Courier: World', { timeout: 500 });
    await expect(feeds).toContainText('one article came by it', { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(async () => {
    await page.goto('/editor/articles');
    await expect(
      page.getByRole('link', { name: 'Council rejects US draft on Gaza ceasefire' }),
    ).toBeVisible({
      timeout: 500,
    });
  }).toPass({ timeout: 30_000 });
  await page.goto('/editor/feeds');
  await page.getByRole('button', { name: 'Follow The Harbour Courier: World no longer' }).click();
  await expect(page.getByText('No feed is followed.')).toBeVisible();
});

test('addresses that lead into the network, or nowhere, say so', async ({
  editor: { page },
  site,
}) => {
  await page.goto('/editor/articles/new');
  const addresses = [
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://[::ffff:10.0.0.1]/',
    `${site.url}/gone`,
  ];
  await page.getByLabel('Addresses, one a line').fill(addresses.join('\n'));
  await page.getByRole('button', { name: 'Fetch them' }).click();
  await expect(page.getByText('4 of 4 read')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: /^could not be read/ }).click();
  const list = page.getByRole('list', { name: 'Articles: could not be read' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(list).toContainText('which Recount does not fetch unless');
  await expect(list).toContainText('there is nothing at this address (404)');
  await page.goto('/editor/articles/new');
  await page.getByLabel('Addresses, one a line').fill('file:///etc/passwd');
  await page.getByRole('button', { name: 'Fetch them' }).click();
  await expect(page.locator('main [role=alert]')).toContainText('Line 1 is no address of the web');
});

async function send(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/editor/articles/new');
  await page.getByLabel('A file').setInputFiles(file);
  await page.getByRole('button', { name: 'Take the text out' }).click();
  await expect(page.getByText('It is being read.')).toHaveCount(0, { timeout: 30_000 });
}

/** The beginning of an Office document that a password closes. */
function ole(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  return bytes;
}
