import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The operating system's user that PostgreSQL runs as, when that is not the one who starts it. */
export type ServerUser = { name: string; uid: number; gid: number };

/** Where one cluster keeps its data, log and password, where its binaries go, and who runs it. */
export type Home = { directory: string; binaries: string | null; user: ServerUser | null };

/**
 * The home of a project's cluster, made if it is missing: `.recount/postgres` in the project.
 * PostgreSQL refuses to run as root. Under root another user runs it, who may be unable to enter the
 * project, so that everything goes to /var/lib/recount, or to the temporary directory.
 * @throws Error when root has no other user to run PostgreSQL as.
 */
export function projectHome(projectPath: string): Home {
  const project = realpathSync(projectPath);
  if (!isRoot()) {
    const directory = path.join(project, '.recount/postgres');
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return { directory, binaries: null, user: null };
  }
  const user = serverUser();
  const shared = sharedDirectory();
  const key = createHash('sha256').update(project).digest('hex').slice(0, 16);
  return { directory: owned(path.join(shared, key), user), binaries: shared, user };
}

/** The home of a cluster in a directory of the caller's, which the server's user must be able to enter. */
export function homeIn(directoryPath: string): Home {
  mkdirSync(directoryPath, { recursive: true });
  const directory = realpathSync(directoryPath);
  if (!isRoot()) return { directory, binaries: null, user: null };
  const user = serverUser();
  return { directory: owned(directory, user), binaries: sharedDirectory(), user };
}

/** A new home in the temporary directory, to be removed after use. */
export function temporaryHome(): Home {
  return homeIn(mkdtempSync(path.join(temporaryParent(), TEMPORARY_PREFIX)));
}

/** Where temporary homes are made: root's own temporary directory may be closed to the server's user. */
export function temporaryParent(): string {
  return isRoot() ? sharedDirectory() : tmpdir();
}

/** How the names of temporary homes begin. */
export const TEMPORARY_PREFIX = 'recount-postgres-';

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function serverUser(): ServerUser {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = users.find((fields) => fields[0] === name);
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody" to run it as. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function sharedDirectory(): string {
  for (const directory of ['/var/lib/recount', path.join(tmpdir(), 'recount-root')]) {
    try {
      mkdirSync(directory, { recursive: true });
      // In the temporary directory anyone could have made it first, with binaries of their own.
      const found = lstatSync(directory);
      if (!found.isDirectory() || found.uid !== 0) continue;
      chmodSync(directory, 0o755);
      return directory;
    } catch {
      // A read-only system directory: take the next.
    }
  }
  throw new Error('No directory can hold the embedded PostgreSQL. Set DATABASE_URL.');
}

function owned(directory: string, user: ServerUser): string {
  mkdirSync(directory, { recursive: true });
  chownSync(directory, user.uid, user.gid);
  chmodSync(directory, 0o700);
  return directory;
}
