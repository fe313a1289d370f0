import { openArchive } from '../server/importing/open-archive';
import { ExpectedError } from './expected-error';
import { importOptions } from './import-options';
import { indexForSearch } from './index-for-search';
import { prepare } from './prepare';
import { inProject } from './project';
import { mustBeReportFile } from './report-file';
import { runNode } from './run-child';
import { launch } from './shutdown';

/** The exit code of an import that came to its end, and in which something failed. */
const someFailed = 1;

// `npm run import -- FOLDER`, or `-- FILE.jsonl…`: brings a newsroom's archive in. Ends with 0 where all of it is in
// or waits for an editor, with 1 where something failed or it could not go on, with 2 where the command is not used rightly, and with 130
// where it was ended before; the same command goes on.
await launch(
  async (shutdown) => {
    const args = process.argv.slice(2);
    const { paths, report } = importOptions(args);
    for (const path of paths) {
      const opened = await openArchive(path);
      if ('problem' in opened) throw new ExpectedError(opened.problem, 2);
    }
    if (report !== null) mustBeReportFile(report, paths);
    const url = await prepare(shutdown);
    const program = inProject('launch/import-entries.ts');
    const code = await runNode(['--conditions=react-server', '--import', 'tsx', program, ...args], {
      env: { DATABASE_URL: url, NODE_ENV: 'production' },
      visible: true,
    });
    if (code === 0 || code === someFailed) await indexForSearch(url);
    if (code !== 0) throw new ExpectedError('Not all of it is in.');
  },
  { signalCode: 130 },
);
