import { anyFreePort } from './free-port';
import { keepWorking } from './keep-working';
import { serve } from './serve';
import { launch } from './shutdown';

// A server for one worker of the browser tests: says its address, and ends with the worker's pipe.
await launch(
  async (shutdown) => {
    const databaseUrl = process.env.DATABASE_URL ?? '';
    const port = Number(process.env.TEST_PORT) || (await anyFreePort());
    const server = await serve({ port, host: '127.0.0.1', databaseUrl });
    shutdown.onStop(server.close);
    if (process.env.RECOUNT_WORKERS) shutdown.onStop(keepWorking(databaseUrl));
    process.stdin.resume().once('end', () => process.kill(process.pid, 'SIGTERM'));
    console.log(`listening at ${server.url}`);
  },
  { stay: true },
);
