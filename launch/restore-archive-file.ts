import type { Description } from '../server/archive/description';
import { restoreArchive } from '../server/archive/restore-archive';
import { ExpectedError } from './expected-error';

/**
 * Restores a file into an empty database.
 * @throws ExpectedError where it cannot be read or restored; nothing is written then.
 */
export async function restoreArchiveFile(url: string, file: string): Promise<Description> {
  const outcome = await restoreArchive(url, file).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = sentences[code];
    if (why === undefined) throw error;
    throw new ExpectedError(`${why(file)}.`);
  });
  if ('restored' in outcome) return outcome.restored;
  throw new ExpectedError(`${outcome.problem}\nNothing was restored.`);
}

const sentences: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}`,
  EISDIR: (file) => `${file} is a folder; name a file`,
  EACCES: (file) => `${file} may not be read: permission denied`,
};
