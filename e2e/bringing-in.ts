import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { atTheDesk, test as base, expect } from './at-the-desk';
import { type TestServer, withSeededServer } from './fixtures';
import type { SignedIn } from './signed-in';

/** A site of an outlet, on this machine, whose pages a test may change. */
export interface NewsSite {
  readonly url: string;
  /** What it serves, by path. */
  readonly pages: Map<string, { readonly type: string; readonly body: string }>;
}

/** Tests in which articles come in: each has a server with a worker, its own seeds, and a news site that it may fetch from. */
export const test = base.extend<{ site: NewsSite; server: TestServer; editor: SignedIn }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const pages: NewsSite['pages'] = new Map();
      const server = createServer((request, response) => {
        const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
        response.writeHead(page ? 200 : 404, { 'Content-Type': page?.type ?? 'text/plain' });
        response.end(page?.body ?? 'There is nothing here.');
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      await use({ url: `http://127.0.0.1:${portOf(server)}`, pages });
      server.closeAllConnections();
      server.close();
    },
    {},
  ],

  server: [
    async ({ site }, use) =>
      withSeededServer(use, {
        RECOUNT_WORKERS: '1',
        RECOUNT_FETCH_ALSO: new URL(site.url).host,
      }),
    { scope: 'test', timeout: 60_000 },
  ],

  editor: async ({ server, browser }, use) => {
    const editor = await atTheDesk(server, browser, 'Grace');
    await use(editor);
    await editor.context.close();
  },
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The paragraphs of a report of the vote of 22 March 2024, written for these tests, of an outlet that there is not. */
export const report: readonly string[] = [
  'UNITED NATIONS — The UN Security Council on Friday failed to adopt a draft by the United States on a ceasefire in Gaza after Russia and China vetoed it.',
  'The vote on the draft, S/2024/239, was 11 in favour, three against and one abstention. Russia, China and Algeria voted against it, and Guyana abstained.',
  'The draft spoke of “the imperative of an immediate and sustained ceasefire”. Several ambassadors said in the chamber that those words demanded nothing of anyone.',
  'Linda Thomas-Greenfield, who spoke for the United States, said: “For all the fiery rhetoric, we all know that Russia and China are not doing anything diplomatically to advance a lasting peace.”',
  'A second draft, by the ten elected members, was to be put to a vote in the days that followed. Diplomats left the building late, and most of them declined to say how they would vote.',
];

/** The same as a page of the outlet's site, with what stands around an article there. */
export function reportPage(address: string, paragraphs = report): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
    <title>Council rejects US draft on Gaza ceasefire | The Harbour Courier</title>
    <link rel="canonical" href="${address}">
    <meta property="og:site_name" content="The Harbour Courier">
    <script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Council rejects US draft on Gaza ceasefire',
      datePublished: '2024-03-22T18:40:00-04:00',
      author: [{ '@type': 'Person', name: 'Ines Okafor' }],
      publisher: { '@type': 'Organization', name: 'The Harbour Courier' },
    })}</script></head>
    <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <article><h1>Council rejects US draft on Gaza ceasefire</h1>
    <p class="byline">By Ines Okafor</p>
    ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n<div class="ad">Advertisement</div>\n')}
    </article><aside><h2>Most read</h2><ul><li><a href="/x">Harbour tolls rise</a></li></ul></aside>
    <footer>© The Harbour Courier</footer></body></html>`;
}

/** The page where an article is reviewed. */
export function reviewed(slug: string): string {
  return `/editor/articles/${slug}`;
}

/** Brings a pasted text in as an article of The Harbour Courier, and gives the slug that it has. */
export async function bringText(
  page: Page,
  text: string,
  {
    title = 'Council rejects US draft on Gaza ceasefire',
    day = '2024-03-22',
    sameAs,
  }: { title?: string; day?: string; sameAs?: string } = {},
): Promise<string> {
  await page.goto('/editor/articles/new');
  await page.getByLabel('Or the text').fill(text);
  await page.getByRole('button', { name: 'Take the text out' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Outlet', { exact: true }).fill('The Harbour Courier');
  await page.getByLabel('The outlet’s own page').fill('https://courier.example/');
  await page.getByLabel('Day of publication').fill(day);
  await page.getByRole('button', { name: 'Save the article' }).click();
  if (sameAs !== undefined) {
    await page.getByLabel(sameAs).check();
    await page.getByRole('button', { name: 'Save the article' }).click();
  }
  await expect(page).toHaveURL(/\/editor\/articles\/the-harbour-courier-/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
