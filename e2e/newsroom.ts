import { applicationDatabase } from '../launch/application-role';
import { test as base, type TestServer, withSeededServer } from './fixtures';
import { startProductionServer } from './production-server';
import { type SignedIn, signedIn } from './signed-in';

export { expect } from './fixtures';

/** Two editors, and a second server on the same database. */
export interface Newsroom {
  readonly ada: SignedIn;
  readonly ben: SignedIn;
  readonly second: TestServer;
}

/** Tests in which editors write, on a database that none who only read share. */
export const test = base.extend<object, { server: TestServer; newsroom: Newsroom }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => withSeededServer(use),
    { scope: 'worker', timeout: 60_000 },
  ],

  newsroom: [
    async ({ server, browser }, use) => {
      const { url } = await applicationDatabase(server.databaseUrl, '');
      const second = await startProductionServer(url);
      const ada = await signedIn(server, browser, { name: 'Ada Ferrer', role: 'editor' });
      const ben = await signedIn(server, browser, { name: 'Ben Okafor', role: 'editor' });
      try {
        await use({ ada, ben, second: { url: second.url, databaseUrl: server.databaseUrl } });
      } finally {
        await ada.context.close();
        await ben.context.close();
        await second.close();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
