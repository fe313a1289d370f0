import { prepare, seed } from './prepare';
import { launch } from './shutdown';

// `npm run seed`: writes the seeds into the database, whether or not they are there already;
// `-- --from FOLDER` those of another folder.
await launch(async (shutdown) => {
  await prepare(shutdown, (url) => seed(url, process.argv.slice(2)));
});
