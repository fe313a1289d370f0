import { archiveInWords, notInIt } from '../server/archive/archive-in-words';
import { namedFile } from './named-file';
import { prepare } from './prepare';
import { say, step } from './say';
import { launch } from './shutdown';
import { writeArchiveFile } from './write-archive-file';

// `npm run archive -- FILE`: writes everything that was put into Recount, and what came of it, into one file.
await launch(async (shutdown) => {
  const file = namedFile('archive', process.argv.slice(2));
  const url = await prepare(shutdown);
  const made = await step(`Writing ${file}`, () => writeArchiveFile(url, file, shutdown));
  say(`It has ${archiveInWords(made)}, as of ${made.madeAt}.`);
  const missing = notInIt(made);
  if (missing !== null) say(missing);
});
