import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import type { Description } from '../server/archive/description';
import { writeArchive } from '../server/archive/write-archive';
import { ExpectedError } from './expected-error';
import type { Shutdown } from './shutdown';

/**
 * Archives a database into a new file, which only its owner may read: it has texts that are not public. It has its
 * name once it is whole.
 * @throws ExpectedError where there is such a file, or none can be made or filled.
 */
export async function writeArchiveFile(
  url: string,
  file: string,
  shutdown?: Shutdown,
): Promise<Description> {
  if (existsSync(file)) throw isThere(file);
  const partial = `${file}.partial`;
  // What is said to be written is to be on the disk.
  const stream = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
  await once(stream, 'open').catch((error) => refuse(partial, error));
  // Broken off, nothing of it is left either.
  shutdown?.onStop(() => rm(partial, { force: true }));
  try {
    const made = await writeArchive(url, stream);
    await giveName(partial, file);
    return made;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw isOfSystem(error) ? refuse(partial, error) : error;
  }
}

/** A link is made only where there is nothing, so that what came to be there meanwhile stays. */
async function giveName(partial: string, file: string): Promise<void> {
  try {
    await link(partial, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST' || existsSync(file)) throw isThere(file);
    // Some file systems, such as those of memory sticks, have no links.
    if (!withoutLinks.has(code)) throw error;
    return rename(partial, file);
  }
  await rm(partial);
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']);

function isThere(file: string): ExpectedError {
  return new ExpectedError(`There is a ${file} already; name another file.`);
}

function isOfSystem(error: unknown): boolean {
  // What the connection to the database reports has another address than a file.
  return error instanceof Error && 'syscall' in error && !('address' in error);
}

function refuse(file: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = sentences[code];
  if (why === undefined) throw error;
  throw new ExpectedError(`${file} cannot be written: ${why}.`);
}

const sentences: Readonly<Record<string, string>> = {
  EEXIST: 'another archive is being written there, or was broken off; remove it then',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk takes no file of that size',
  ENAMETOOLONG: 'the name is too long',
};
