import { listenWhere } from './listen-where';
import { prepare, seed } from './prepare';
import { mustRun, program } from './run-child';
import { say } from './say';
import { launch } from './shutdown';

// `npm run dev`: a prepared database and Next.js's development server.
await launch(async (shutdown) => {
  const databaseUrl = await prepare(shutdown, (url) => seed(url));
  const { host, port } = await listenWhere();
  say(`Recount in development is at http://localhost:${port}`);
  await mustRun(
    'next dev',
    [program('next/dist/bin/next'), 'dev', '--port', String(port), '--hostname', host],
    { env: { DATABASE_URL: databaseUrl }, visible: true },
  );
});
