import { type BrowserContext, test as base, expect } from '@playwright/test';
import { applicationDatabase } from '../launch/application-role';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { startProductionServer } from './production-server';

export { expect };

/** A production server on a seeded database of its own; `databaseUrl` is its owner's. */
export type TestServer = { url: string; databaseUrl: string };

type TestFixtures = {
  /** Console errors that a test provokes on purpose, as a page that answers 404 does. */
  expectedErrors: RegExp[];
  /** Fails a test in which a page that is watched throws, or writes an error to the console. */
  failOnErrors: undefined;
};

type WorkerFixtures = { server: TestServer };

/** Tests whose pages may write no error to the console, and that say themselves which server they have. */
export const watched = base.extend<TestFixtures>({
  expectedErrors: [[], { option: true }],

  failOnErrors: [
    async ({ context, expectedErrors }, use) => {
      errors.length = 0;
      watchErrors(context);
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
      expect(unexpected, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Tests of what is read, and of accounts: those of a worker share a server, whose articles and rows none of them touches. */
export const test = watched.extend<object, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => withSeededServer(use),
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),
});

/** Starts a server on a seeded database of its own, by the role that servers have, for as long as it is used, with these settings. */
export async function withSeededServer(
  use: (server: TestServer) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const database = await createTestDatabase('recount_seeded');
  const { url, asOwner } = await applicationDatabase(database.url, '');
  expect(asOwner, 'why the server has no role of its own').toBeNull();
  const server = await startProductionServer(url, settings);
  try {
    await use({ url: server.url, databaseUrl: database.url });
  } finally {
    await server.close();
    await database.drop();
  }
}

/** Of all browsers that the test at hand watches; a worker runs one test at a time. */
const errors: string[] = [];

/** Has a test fail by what goes wrong in any page of a browser, as it does by the one it is given. */
export function watchErrors(context: BrowserContext): void {
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
}
