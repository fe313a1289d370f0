import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import pg from 'pg';
import { expect as expectSoon, type TestServer, watched, withSeededServer } from './fixtures';
import { type SignedIn, signedIn } from './signed-in';

/** What one save brings to two browsers takes longer than a page does. */
export const expect = expectSoon.configure({ timeout: 15_000 });

export const session = '/events/security-council-8-october-2023';

/** Signs somebody in, in a browser of their own that remembers it, until the test ends. */
type Seat = (name: string) => Promise<SignedIn>;

/** Tests in which editors write: each has a server and its seeds to itself. */
export const test = watched.extend<{ server: TestServer; seat: Seat }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => withSeededServer(use),
    { timeout: 60_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  seat: async ({ server, browser }, use) => {
    const seated: SignedIn[] = [];
    await use(async (name) => {
      const editor = await atTheDesk(server, browser, name);
      seated.push(editor);
      return editor;
    });
    for (const { context } of seated) await context.close();
  },
});

/** Signs somebody in, in a browser that remembers it, as the page for signing in sees to. */
export async function atTheDesk(
  server: TestServer,
  browser: Browser,
  name: string,
): Promise<SignedIn> {
  const editor = await signedIn(server, browser, { name, role: 'editor' });
  await remembersEditors(editor.context);
  return editor;
}

/** Makes a browser load an editor's tools. */
export async function remembersEditors(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Pages without an address, such as those that axe opens, have nowhere to remember anything.
    if (location.protocol.startsWith('http')) localStorage.setItem('recount.editor', '1');
  });
}

/** The button that opens the annotations on a row, a claim or a passage. */
export function annotate(within: Page | Locator): Locator {
  return within.getByRole('button', { name: /^Annotate “/ }).first();
}

/** Opens the annotations on a row and leaves the form that is offered. */
export async function openToRead(page: Page, row: Locator): Promise<void> {
  await annotate(row).click();
  await expect(form(row).getByLabel('Why they differ')).toBeFocused();
  await expect(annotations(row)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(form(row)).toHaveCount(0);
}

export function row(page: Page, fact: string): Locator {
  return page.locator(`#fact-${fact}`);
}

/** The annotations that stand open on a page. */
export function annotations(within: Page | Locator): Locator {
  return within.getByRole('article', { name: /^Annotation by/ });
}

export function form(within: Page | Locator): Locator {
  return within.getByRole('form');
}

/** What the strip says to whoever looks or listens. */
export function said(page: Page): Locator {
  return page.locator('[role=status]').last();
}

/** Holds answers to a page back, once the server has done what was asked, until they are let go. */
export async function holdAnswers(
  page: Page,
  address: string,
  method: 'POST' | 'PATCH',
): Promise<{ readonly asked: Promise<void>; readonly letGo: () => void }> {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  let done = () => {};
  const asked = new Promise<void>((answered) => {
    done = answered;
  });
  await page.route(address, async (route) => {
    if (route.request().method() !== method) return route.continue();
    const response = await route.fetch();
    done();
    await held;
    await route.fulfill({ response });
  });
  return { asked, letGo };
}

/** Every saved state of what somebody wrote, the first first; to be asked with who it is. */
export const revisionsOf =
  'SELECT r.note, r.version FROM "AnnotationRevision" r JOIN "Annotation" a ON a.id = r."annotationId" WHERE a."authorId" = $1 ORDER BY r.version';

/** What somebody wrote, as it stands; to be asked with who it is. */
export const annotationsOf = 'SELECT note FROM "Annotation" WHERE "authorId" = $1';

/** Asks the tables what became of something. */
export async function inTables<Row extends pg.QueryResultRow>(
  server: Pick<TestServer, 'databaseUrl'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const db = new pg.Client({ connectionString: server.databaseUrl });
  await db.connect();
  try {
    return (await db.query<Row>(sql, [...values])).rows;
  } finally {
    await db.end();
  }
}

/** Ends every session of somebody, as an admin or another browser of theirs may. */
export async function endSessions(server: TestServer, userId: string): Promise<void> {
  await inTables(server, 'DELETE FROM "Session" WHERE "userId" = $1', [userId]);
}

/** Pixels by which a page is wider than its window. */
export function runsOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
