import { type BrowserContext, test as base, expect } from '@playwright/test';
import { applicationDatabase } from '../launch/application-role';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { startProductionServer } from './production-server';

export { expect };

/**
 * A production server of the worker's own, on a seeded database of its own, by the role that servers have;
 * `databaseUrl` is its owner's.
 */
export type TestServer = { url: string; databaseUrl: string };

type TestFixtures = {
  /** Console errors that a test provokes on purpose, as a page that answers 404 does. */
  expectedErrors: RegExp[];
  /** Fails a test in which a page that is watched throws, or writes an error to the console. */
  failOnErrors: undefined;
};

type WorkerFixtures = { server: TestServer };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const database = await createTestDatabase('recount_seeded');
      const { url, asOwner } = await applicationDatabase(database.url, '');
      expect(asOwner, 'why the server has no role of its own').toBeNull();
      const server = await startProductionServer(url);
      try {
        await use({ url: server.url, databaseUrl: database.url });
      } finally {
        await server.close();
        await database.drop();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

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

/** Of all browsers that the test at hand watches; a worker runs one test at a time. */
const errors: string[] = [];

/** Has a test fail by what goes wrong in any page of a browser, as it does by the one it is given. */
export function watchErrors(context: BrowserContext): void {
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
}
