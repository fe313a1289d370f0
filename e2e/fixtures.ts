import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect } from '@playwright/test';
import { createTestDatabase } from '../prisma/embedded/test-database';

export { expect };

/** A production server of the worker's own, on a seeded database of its own. */
export type TestServer = { url: string; databaseUrl: string };

type TestFixtures = {
  /** Console errors that a test provokes on purpose, as a page that answers 404 does. */
  expectedErrors: RegExp[];
  /** Fails a test in which a page throws, or writes an error to the console. */
  failOnErrors: undefined;
};

type WorkerFixtures = { server: TestServer };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const database = await createTestDatabase('recount_seeded');
      const child = spawnServer(database.url);
      try {
        await use({ url: await addressOf(child), databaseUrl: database.url });
      } finally {
        child.stdin.end();
        if (child.exitCode === null) await once(child, 'exit');
        await database.drop();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  expectedErrors: [[], { option: true }],

  failOnErrors: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error')
          errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
      expect(unexpected, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

function spawnServer(databaseUrl: string): ChildProcessWithoutNullStreams {
  const script = path.join(import.meta.dirname, '../launch/serve-for-tests.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
  });
  child.stderr.pipe(process.stderr);
  return child;
}

async function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^listening at (?<url>\S+)$/.exec(line)?.groups?.url;
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error('The server for the tests ended before it said its address.');
}
