import { serverDatabase } from './application-role';
import { buildIfStale } from './build';
import { readFetchingSettings } from './fetching-settings';
import { inviteFirstAdmin } from './first-admin';
import { keepWorking } from './keep-working';
import { listenWhere } from './listen-where';
import { prepare, seed } from './prepare';
import { say, step } from './say';
import { serve } from './serve';
import { launch } from './shutdown';

// `npm start`: everything that a server needs, made if it is missing, and then the server.
await launch(
  async (shutdown) => {
    // Asked first, so that a busy port or a setting is not found out after a minute's work.
    await listenWhere();
    readFetchingSettings();
    const ownerUrl = await prepare(shutdown, async (url) => {
      await seed(url);
      await buildIfStale();
    });
    const databaseUrl = await serverDatabase(ownerUrl);
    const { host, port } = await listenWhere();
    const server = await step('Starting the web server', () => serve({ host, port, databaseUrl }));
    shutdown.onStop(server.close);
    shutdown.onStop(keepWorking(databaseUrl));
    say(`Recount is at ${server.url}`);
    await inviteFirstAdmin(databaseUrl, server.url);
  },
  { stay: true },
);
