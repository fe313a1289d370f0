import { once } from 'node:events';
import { createServer } from 'node:http';
import { serverDatabase } from './application-role';
import { readFetchingSettings } from './fetching-settings';
import { inviteFirstAdmin } from './first-admin';
import { followChanges } from './follow-changes';
import { keepWorking } from './keep-working';
import { listenWhere } from './listen-where';
import { pageHandler } from './page-handler';
import { prepare, seed } from './prepare';
import { projectRoot } from './project';
import { say } from './say';
import { launch } from './shutdown';

// `npm run dev`: a prepared database, and pages made anew whenever their sources change.
await launch(
  async (shutdown) => {
    readFetchingSettings();
    const databaseUrl = await serverDatabase(await prepare(shutdown, (url) => seed(url)));
    Object.assign(process.env, {
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
    });
    const { host, port } = await listenWhere();
    const { default: next } = await import('next');
    const server = createServer();
    const app = next({
      dev: true,
      dir: projectRoot,
      hostname: 'localhost',
      port,
      httpServer: server,
    });
    await app.prepare();
    server.on('request', pageHandler(app.getRequestHandler(), null));
    server.listen(port, host);
    await once(server, 'listening');
    const url = `http://localhost:${port}`;
    const stopFollowing = followChanges(databaseUrl, url, null);
    shutdown.onStop(keepWorking(databaseUrl));
    shutdown.onStop(async () => {
      await stopFollowing();
      server.closeAllConnections();
      server.close();
      await app.close();
    });
    say(`Recount in development is at ${url}`);
    await inviteFirstAdmin(databaseUrl, url);
  },
  { stay: true },
);
