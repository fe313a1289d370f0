import path from 'node:path';
import { ExpectedError } from './expected-error';
import { indexForSearch } from './index-for-search';
import { prepare } from './prepare';
import { inProject } from './project';
import { mustRun } from './run-child';
import { launch } from './shutdown';

// `npm run import:votes -- FILE…`: writes the recorded votes of the United Nations' own documents
// into the database. See seeds/akoma-ntoso.
await launch(async (shutdown) => {
  // npm changes into the project; files are named from where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = process.argv.slice(2).map((file) => path.resolve(from, file));
  if (files.length === 0)
    throw new ExpectedError('Name the files to import: npm run import:votes -- FILE…');
  await prepare(shutdown, async (url) => {
    await mustRun('Importing', ['--import', 'tsx', inProject('seeds/import-votes.ts'), ...files], {
      env: { DATABASE_URL: url },
      visible: true,
    });
    await indexForSearch(url);
  });
});
