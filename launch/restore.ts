import { archiveInWords } from '../server/archive/archive-in-words';
import { indexForSearch } from './index-for-search';
import { namedFile } from './named-file';
import { prepare } from './prepare';
import { restoreArchiveFile } from './restore-archive-file';
import { say, step } from './say';
import { launch } from './shutdown';

// `npm run restore -- FILE`: writes an archive into a database that nothing was put into. It is prepared without the
// seeds; the next start finds events and seeds nothing.
await launch(async (shutdown) => {
  const file = namedFile('restore', process.argv.slice(2));
  await prepare(shutdown, async (url) => {
    const made = await step(`Restoring ${file}`, () => restoreArchiveFile(url, file));
    say(`Restored ${archiveInWords(made)}, as of ${made.madeAt}.`);
    await indexForSearch(url);
  });
});
