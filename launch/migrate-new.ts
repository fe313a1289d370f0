import { prepare } from './prepare';
import { mustRun, program } from './run-child';
import { launch } from './shutdown';

// `npm run migrate:new -- --name add_outlets`: a new migration from the schema's changes, to be read
// and completed before it is applied, for a developer who has no PostgreSQL.
await launch(async (shutdown) => {
  await prepare(shutdown, (url) =>
    mustRun(
      'prisma migrate dev',
      [
        program('prisma/build/index.js'),
        ...['migrate', 'dev', '--create-only', ...process.argv.slice(2)],
      ],
      { env: { DATABASE_URL: url }, visible: true },
    ),
  );
});
